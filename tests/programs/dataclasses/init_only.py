from dataclasses import dataclass, field, InitVar, is_dataclass


@dataclass
class I:
    a: InitVar[int]
    b: int = field(init=False)
    c: dict = field(default_factory=dict)
    def __post_init__(self, a): self.b = a * 2
i = I(4)
print(i, is_dataclass(i), is_dataclass(I), is_dataclass(3))  # expect: I(b=8, c={}) True True False
