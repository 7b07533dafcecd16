# What string.templatelib holds, made by hand.
from string.templatelib import Interpolation, Template, convert

template = Template("a", "b", Interpolation(1), Interpolation(2, "two", "s", ">3"), "c")
print(template, list(template))
# expect: Template(strings=('ab', '', 'c'), interpolations=(Interpolation(1, '', None, ''), Interpolation(2, 'two', 's', '>3'))) ['ab', Interpolation(1, '', None, ''), Interpolation(2, 'two', 's', '>3'), 'c']
print(Template().strings, Interpolation(value=1, expression="q"))  # expect: ('',) Interpolation(1, 'q', None, '')
print(convert(1, None), convert("a", "r"), convert("é", "a"), convert(1.5, "s"))  # expect: 1 'a' '\xe9' 1.5
print(Interpolation.__match_args__, Interpolation[int], Template[int])
# expect: ('value', 'expression', 'conversion', 'format_spec') string.templatelib.Interpolation[int] string.templatelib.Template[int]
match template.interpolations[1]:
    case Interpolation(value, expression, conversion, format_spec):
        print(value, expression, conversion, format_spec)  # expect: 2 two s >3
for wrong in (
    lambda: Template(1),
    lambda: Template(a=1),
    lambda: Interpolation(1, 2),
    lambda: Interpolation(1, "x", "q"),
    lambda: Interpolation(1, "x", "r", 3),
    lambda: convert(1, "q"),
    lambda: setattr(template, "strings", ()),
    lambda: setattr(template.interpolations[0], "value", 1),
    lambda: setattr(template, "other", 1),
    lambda: template.other,
    lambda: len(template),
    lambda: template[0],
    lambda: format(template, "x"),
    lambda: type("Sub", (Template,), {}),
):
    try:
        print(wrong())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
        # expect: TypeError Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
        # expect: TypeError Template.__new__ only accepts *args arguments
        # expect: TypeError Interpolation() argument 'expression' must be str, not int
        # expect: ValueError Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
        # expect: TypeError Interpolation() argument 'format_spec' must be str, not int
        # expect: ValueError invalid conversion specifier: q
        # expect: AttributeError readonly attribute
        # expect: AttributeError readonly attribute
        # expect: AttributeError 'string.templatelib.Template' object has no attribute 'other' and no __dict__ for setting new attributes
        # expect: AttributeError 'string.templatelib.Template' object has no attribute 'other'
        # expect: TypeError object of type 'string.templatelib.Template' has no len()
        # expect: TypeError 'string.templatelib.Template' object is not subscriptable
        # expect: TypeError unsupported format string passed to string.templatelib.Template.__format__
        # expect: TypeError type 'string.templatelib.Template' is not an acceptable base type
