// dataclasses, namedtuples and enums.

import { expression } from "../expressions/expression.mjs";
import { elementType, int, str } from "../types.mjs";

export function dataclassSection(context) {
  const { random } = context;
  const name = context.fresh("D");
  const value = () => expression(context, elementType(random), 0);
  const options = random
    .shuffled([
      "frozen=True",
      "order=True",
      "eq=False",
      "repr=False",
      "slots=True",
      "kw_only=True",
      "unsafe_hash=True",
      "init=False",
      "match_args=False",
    ])
    .slice(
      0,
      random.weighted([
        [4, 0],
        [4, 1],
        [2, 2],
      ]),
    );
  const kinds = [
    [4, () => `int`],
    [3, () => `int = ${expression(context, int, 0)}`],
    [2, () => `str = ${expression(context, str, 0)}`],
    [2, () => "list = field(default_factory=list)"],
    [1, () => `int = field(default=${random.between(0, 5)}, repr=False)`],
    [1, () => `int = field(default=${random.between(0, 5)}, compare=False)`],
    [1, () => "int = field(init=False, default=7)"],
    [1, () => "int = field(kw_only=True, default=1)"],
    [1, () => "ClassVar[int] = 3"],
    [
      random.chance(0.15) ? 1 : 0,
      () => random.pick(["list = []", "int = field(default=1, default_factory=int)", "int = field(5)"]),
    ],
  ];
  const fields = random.several(1, 4, (index) => ({ name: "abcd"[index], text: random.weighted(kinds)() }));
  if (random.chance(0.85))
    fields.sort((left, right) => Number(left.text.includes("=")) - Number(right.text.includes("=")));
  const lines = [
    "from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, KW_ONLY",
    "from typing import ClassVar",
    "try:",
  ];
  const body = [
    `@dataclass${options.length > 0 ? `(${options.join(", ")})` : ""}`,
    `class ${name}:`,
    ...fields.map((one) => `    ${one.name}: ${one.text}`),
  ];
  if (random.chance(0.2)) body.push("    def __post_init__(self): print('post', self)");
  if (random.chance(0.2)) body.push(`    def total(self): return self.${random.pick(fields).name}`);
  if (random.chance(0.25))
    body.push("@dataclass", `class ${name}Sub(${name}):`, `    extra: int${random.chance(0.8) ? " = 5" : ""}`);
  lines.push(
    ...body.map((line) => `    ${line}`),
    "except Exception as error:",
    "    report(error)",
    `    @dataclass`,
    `    class ${name}: a: int = 1`,
  );
  const made = () =>
    `${name}(${
      random.chance(0.75)
        ? fields
            .filter((one) => !/=/.test(one.text))
            .map((one) => (random.chance(0.3) || options.includes("kw_only=True") ? `${one.name}=${value()}` : value()))
            .sort((l, r) => Number(/^\w=/.test(l)) - Number(/^\w=/.test(r)))
            .join(", ")
        : random.several(0, 3, value).join(", ")
    })`;
  const uses = [
    () => made(),
    () => `repr(${made()}), ${made()} == ${made()}`,
    () => `${made()} < ${made()}`,
    () => `asdict(${made()})`,
    () => `astuple(${made()})`,
    () => `replace(${made()}, ${random.pick(["a", "b", "z"])}=${value()})`,
    () => `{${made()}: 1}`,
    () => `[(f.name, f.init, f.repr, f.kw_only) for f in fields(${name})]`,
    () => `setattr(${made()}, '${random.pick(["a", "q"])}', 5)`,
    () => `delattr(${made()}, 'a')`,
    () => `${name}.__match_args__, is_dataclass(${name}), hasattr(${name}, '__slots__')`,
    () => `${name}.a`,
    () => `${made()}.__dict__`,
    () => `${name}.__doc__`,
    () => `sorted([${made()}, ${made()}])`,
    () => `${name}Sub(1)`,
    () => `${made()}.total()`,
    () => `${name}(${value()}, ${value()}, ${value()}, ${value()}, ${value()})`,
    () => `${name}(zz=1)`,
  ];
  for (const _ of random.several(3, 6, () => 0)) lines.push(`attempt(lambda: ${random.pick(uses)()})`);
  return lines;
}

export function namedtupleSection(context) {
  const { random } = context;
  const value = () => expression(context, elementType(random), 0);
  const names = ["x", "y", "z"].slice(0, random.between(1, 3));
  const extra = random.weighted([
    [5, ""],
    [2, `, defaults=[${random.several(0, 2, value).join(", ")}]`],
    [1, ", rename=True"],
  ]);
  const given = random.weighted([
    [4, `'${names.join(" ")}'`],
    [3, `[${names.map((name) => `'${name}'`).join(", ")}]`],
    [1, `'${names.join(", ")}'`],
    [random.chance(0.3) ? 1 : 0, random.pick(["'a a'", "'_a'", "'class x'", "['1a']", "5"])],
  ]);
  const lines = random.chance(0.65)
    ? ["from collections import namedtuple", `N = namedtuple('N', ${given}${extra})`]
    : [
        "from typing import NamedTuple",
        "class N(NamedTuple):",
        ...names.map((name, index) => `    ${name}: int${index > 0 ? ` = ${value()}` : ""}`),
        "    def total(self): return len(self)",
      ];
  const guarded = [
    "try:",
    ...lines.map((line) => `    ${line}`),
    "except Exception as error:",
    "    report(error)",
    "    from collections import namedtuple",
    "    N = namedtuple('N', 'x y')",
  ];
  const made = () =>
    `N(${names
      .map((name) => (random.chance(0.15) ? `${name}=${value()}` : value()))
      .sort((l, r) => Number(/^\w=/.test(l)) - Number(/^\w=/.test(r)))
      .slice(0, random.chance(0.9) ? 9 : 1)
      .join(", ")})`;
  const uses = [
    () => made(),
    () => `${made()}.x`,
    () => `${made()}.q`,
    () => `${made()}._asdict(), ${made()}._fields`,
    () => `${made()}._replace(${random.pick(["x", "q"])}=${value()})`,
    () => `${made()} == ${made()}, ${made()} == (1, 2)`,
    () => `${made()}[${random.between(-2, 3)}], ${made()}[:1], len(${made()})`,
    () => `(lambda x, *y: (x, y))(*${made()})`,
    () => `${made()} + (1,), ${made()} * 2`,
    () => `setattr(${made()}, 'x', 1)`,
    () => `N._make([${random.several(0, 3, value).join(", ")}])`,
    () => `N._field_defaults, N.__name__, N.__match_args__`,
    () => `{${made()}: 1}`,
    () => `sorted([${made()}, ${made()}])`,
    () => `N(${random.several(0, 4, value).join(", ")})`,
    () => `N(x=1, q=2)`,
    () => `'%s' % (${made()},), f'{${made()}!s:>20}'`,
    () => `${made()}.total()`,
    () => `${made()}.index(1), ${made()}.count(1)`,
  ];
  for (const _ of random.several(3, 6, () => 0)) guarded.push(`attempt(lambda: (${random.pick(uses)()}))`);
  return guarded;
}

export function enumSection(context) {
  const { random } = context;
  const base = random.weighted([
    [5, "Enum"],
    [3, "IntEnum"],
    [2, "StrEnum"],
    [3, "Flag"],
    [1, "IntFlag"],
  ]);
  const isFlag = base.endsWith("Flag");
  const names = ["RED", "GREEN", "BLUE", "DARK"].slice(0, random.between(2, 4));
  const memberValue = () => {
    if (isFlag) return random.pick(["auto()", "auto()", "1", "2", "4", "8"]);
    if (base === "StrEnum") return random.pick(["auto()", "'r'", "'g'", "'x y'"]);
    if (base === "IntEnum") return random.pick(["auto()", "1", "2", "5", "-1"]);
    return random.pick(["auto()", "1", "2", "'r'", "(1, 2)", "None", expression(context, elementType(random), 0)]);
  };
  const lines = ["from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique"];
  const body = [
    ...(random.chance(0.12) ? ["@unique"] : []),
    `class E(${base}):`,
    ...names.map((name) => `    ${name} = ${memberValue()}`),
  ];
  if (random.chance(0.2)) body.push("    def shown(self): return self.name.lower()");
  if (random.chance(0.1)) body.push("    @property", "    def first(self): return self.name[0]");
  if (random.chance(0.1) && !isFlag)
    body.push("    @classmethod", "    def _missing_(cls, value): return cls.RED if value == 'any' else None");
  if (random.chance(0.08)) body.push("    RED = 9");
  lines.push(
    "try:",
    ...body.map((line) => `    ${line}`),
    "except Exception as error:",
    "    report(error)",
    `    class E(Enum): RED, GREEN = 1, 2`,
  );
  const member = () => `E.${random.pick(names)}`;
  const uses = [
    () => member(),
    () => `${member()}.name, ${member()}.value`,
    () => "list(E)",
    () => `E(${random.pick(["1", "2", "'r'", "99", "'any'", "None", "0", "3"])})`,
    () => `E['${random.pick([...names, "NONE"])}']`,
    () => `str(${member()}), repr(${member()}), f'{${member()}}', '%s' % ${member()}, format(${member()}, '>10')`,
    () => `${member()} ${random.pick(["==", "is", "!=", "<", ">="])} ${random.pick([member(), "1", "'r'"])}`,
    () => `${member()} ${random.pick(["+", "*"])} 1`,
    () => `${member()} ${random.pick(["|", "&", "^"])} ${member()}`,
    () => `~${member()}`,
    () => `${member()} in E, ${random.pick(["1", "'r'", "99"])} in E, len(E)`,
    () => `${member()} in (E.RED | E.GREEN)`,
    () => `list(E.RED | E.GREEN), bool(E.RED & E.GREEN)`,
    () => `{${member()}: 1}, [m.name for m in reversed(E)]`,
    () => "E.__members__",
    () => `setattr(E, 'RED', 5)`,
    () => `E.NONE`,
    () => `${member()}.shown()`,
    () => `${member()}.first`,
    () => `E('A B'), E(1, 2)`,
    () => `isinstance(${member()}, E), isinstance(${member()}, int), type(${member()}).__name__`,
    () => `sorted(E)`,
    () => `E.RED.RED, hash(E.RED) == hash(E.RED)`,
    () => `Enum('Made', 'A B C')(2), list(Enum('Made', {'A': 1}))`,
    () => `type('Sub', (E,), {})`,
  ];
  for (const _ of random.several(4, 7, () => 0)) lines.push(`attempt(lambda: (${random.pick(uses)()}))`);
  return lines;
}
