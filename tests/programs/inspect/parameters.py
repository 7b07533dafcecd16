# Parameters and signatures that the program makes.
from inspect import Parameter, Signature, signature


def small(a, b=2, *, c): ...


parameter = Parameter("x", Parameter.KEYWORD_ONLY, default=1, annotation=int)
print(parameter, parameter.replace(name="y", default=Parameter.empty), parameter == parameter.replace(), repr(parameter.replace(annotation="str")))
# expect: x: int = 1 y: int True <Parameter "x: 'str' = 1">
print(Parameter.empty, Signature.empty is Parameter.empty, isinstance(Parameter.KEYWORD_ONLY, int), Parameter.KEYWORD_ONLY > Parameter.VAR_POSITIONAL)
# expect: <class 'inspect._empty'> True True True
print(Signature(), Signature([Parameter("a", 0), Parameter("b", 2), Parameter("c", 3)], return_annotation=int))
# expect: () (a, /, *b, c) -> int
shown = signature(small)
print(shown.replace(parameters=list(shown.parameters.values())[:1], return_annotation="T"), shown.format(max_width=5))
# expect: (a) -> 'T' (
# expect:     a,
# expect:     b=2,
# expect:     *,
# expect:     c
# expect: )
print(repr(shown.parameters["c"].replace(kind=Parameter.POSITIONAL_ONLY)), Signature.from_callable(small))
# expect: <Parameter "c"> (a, b=2, *, c)
for make in (
    lambda: Parameter("1x", Parameter.KEYWORD_ONLY),
    lambda: Parameter("if", Parameter.KEYWORD_ONLY),
    lambda: Parameter("x", Parameter.VAR_POSITIONAL, default=1),
    lambda: Parameter(5, Parameter.KEYWORD_ONLY),
    lambda: Parameter("x", 9),
    lambda: Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)]),
    lambda: Signature([Parameter("a", 1), Parameter("a", 1)]),
    lambda: Signature([Parameter("a", 1, default=1), Parameter("b", 1)]),
    lambda: setattr(parameter, "name", "q"),
):
    try:
        print(make())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
        # expect: ValueError '1x' is not a valid parameter name
        # expect: ValueError 'if' is not a valid parameter name
        # expect: ValueError variadic positional parameters cannot have default values
        # expect: TypeError name must be a str, not a int
        # expect: ValueError value 9 is not a valid Parameter.kind
        # expect: ValueError wrong parameter order: keyword-only parameter before positional-only parameter
        # expect: ValueError duplicate parameter name: 'a'
        # expect: ValueError non-default argument follows default argument
        # expect: AttributeError property 'name' of 'Parameter' object has no setter
