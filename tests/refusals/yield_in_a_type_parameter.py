def bound[T: (yield)]():  # expect refusal: syntax-error
    pass
# expect stderr: yield expression cannot be used within a TypeVar bound


def default[**P = (yield)]():  # expect refusal: syntax-error
    pass
# expect stderr: yield expression cannot be used within a ParamSpec default


class Base[T]((name := dict)):  # expect refusal: syntax-error
    pass
# expect stderr: named expression cannot be used within the definition of a generic
