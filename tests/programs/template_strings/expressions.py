# The text of an expression is what the program has written, up to the white space behind it.
import asyncio

name = "ann"
texts = t"{ name + 'x' } {  (1, 2)  } {name if True else 0} {name
    .upper()}"
print([each.expression for each in texts.interpolations], texts.values)
print(t"{t'{name}'}")
print(t"{'a' 'b'} {(count := 5)} {[n for n in range(2)]}", count)
print(rt"\n{name}", Rt"x", tR"\y", T"z", t"""a
{name}""")


async def soon():
    return 5


async def main():
    print(t"{await soon()} {[n async for n in ticks()]}")


async def ticks():
    yield 1


asyncio.run(main())
# expect: [" name + 'x'", '  (1, 2)', 'name if True else 0', 'name\n    .upper()'] ('annx', (1, 2), 'ann', 'ANN')
# expect: Template(strings=('', ''), interpolations=(Interpolation(Template(strings=('', ''), interpolations=(Interpolation('ann', 'name', None, ''),)), "t'{name}'", None, ''),))
# expect: Template(strings=('', ' ', ' ', ''), interpolations=(Interpolation('ab', "'a' 'b'", None, ''), Interpolation(5, '(count := 5)', None, ''), Interpolation([0, 1], '[n for n in range(2)]', None, ''))) 5
# expect: Template(strings=('\\n', ''), interpolations=(Interpolation('ann', 'name', None, ''),)) Template(strings=('x',), interpolations=()) Template(strings=('\\y',), interpolations=()) Template(strings=('z',), interpolations=()) Template(strings=('a\n', ''), interpolations=(Interpolation('ann', 'name', None, ''),))
# expect: Template(strings=('', ' ', ''), interpolations=(Interpolation(5, 'await soon()', None, ''), Interpolation([1], '[n async for n in ticks()]', None, '')))
