# locals() is a new dict of the variables that are bound.
import asyncio


def function(a, b=2, *rest, **options):
    inside = 5
    print(locals())  # expect: {'a': 1, 'b': 2, 'rest': (3,), 'options': {'key': 4}, 'inside': 5}

    def inner():
        own = 1
        return inside, locals()

    print(inner()[1])  # expect: {'own': 1, 'inside': 5}
    snapshot = locals()
    snapshot["new"] = 1
    print("new" in locals(), sorted(locals()))
    # expect: False ['a', 'b', 'inner', 'inside', 'options', 'rest', 'snapshot']
    if not a:
        unbound = 1
    return vars().keys() == locals().keys(), dir()


print(function(1, 2, 3, key=4))  # expect: (True, ['a', 'b', 'inner', 'inside', 'options', 'rest', 'snapshot'])


def message():
    name, count = "ann", 3
    return "{name}: {count}".format(**locals())


print(message())  # expect: ann: 3


async def coroutine():
    value = 1
    await asyncio.sleep(0)
    return locals()


print(asyncio.run(coroutine()))  # expect: {'value': 1}
