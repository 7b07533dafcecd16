# A template string keeps its texts and its values apart.
name, width = "ann", 10
template = t"hello {name!r:>{width}}, {name = } {name=!s} {name=:>5} {{x}}"
print(template)
# expect: Template(strings=('hello ', ', name = ', ' name=', ' name=', ' {x}'), interpolations=(Interpolation('ann', 'name', 'r', '>10'), Interpolation('ann', 'name', 'r', ''), Interpolation('ann', 'name', 's', ''), Interpolation('ann', 'name', None, '>5')))
print(template.strings)  # expect: ('hello ', ', name = ', ' name=', ' name=', ' {x}')
print(template.values)  # expect: ('ann', 'ann', 'ann', 'ann')
for part in template:
    print(repr(part))
    # expect: 'hello '
    # expect: Interpolation('ann', 'name', 'r', '>10')
    # expect: ', name = '
    # expect: Interpolation('ann', 'name', 'r', '')
    # expect: ' name='
    # expect: Interpolation('ann', 'name', 's', '')
    # expect: ' name='
    # expect: Interpolation('ann', 'name', None, '>5')
    # expect: ' {x}'
first = template.interpolations[0]
print(first.value, first.expression, first.conversion, first.format_spec)  # expect: ann name r >10
print(list(t""), t"".strings, t"{name}".strings, list(t"{name}{width}"))
# expect: [] ('',) ('', '') [Interpolation('ann', 'name', None, ''), Interpolation(10, 'width', None, '')]
