from dataclasses import dataclass, field, fields, asdict, astuple, replace, KW_ONLY


@dataclass
class Base:
    name: str
    tags: list = field(default_factory=list) if False else None
@dataclass
class D(Base):
    size: int = 5
    _: KW_ONLY
    k: str = "k"
    def __post_init__(self): self.total = self.size * 2
d = D("n", None, 7, k="z")
print(d, d.total, asdict(d), astuple(d), replace(d, size=1), [f.name for f in fields(d)])
# expect: D(name='n', tags=None, size=7, k='z') 14 {'name': 'n', 'tags': None, 'size': 7, 'k': 'z'} ('n', None, 7, 'z') D(name='n', tags=None, size=1, k='z') ['name', 'tags', 'size', 'k']
