def function[*Ts: int]():  # expect refusal: syntax-error
    pass
# expect stderr: cannot use bound with TypeVarTuple


def other[**P: (int, str)]():  # expect refusal: syntax-error
    pass
# expect stderr: cannot use constraints with ParamSpec
