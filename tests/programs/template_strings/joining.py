# Template strings side by side are one; + joins two.
from string.templatelib import Template

name = "ann"
print(t"a" t"{name}b", t"a" + t"{name}b")
# expect: Template(strings=('a', 'b'), interpolations=(Interpolation('ann', 'name', None, ''),)) Template(strings=('a', 'b'), interpolations=(Interpolation('ann', 'name', None, ''),))
print(t"{name}" + t"{name}" == t"{name}{name}")  # expect: False
for join in (lambda: t"a" + "b", lambda: "b" + t"a", lambda: t"a" + 1, lambda: 1 + t"a"):
    try:
        print(join())
    except TypeError as error:
        print(error)
        # expect: can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
        # expect: can only concatenate str (not "string.templatelib.Template") to str
        # expect: can only concatenate string.templatelib.Template (not "int") to string.templatelib.Template
        # expect: unsupported operand type(s) for +: 'int' and 'string.templatelib.Template'
print(isinstance(t"a", Template), isinstance(t"a", str), type(t"a"))
# expect: True False <class 'string.templatelib.Template'>
