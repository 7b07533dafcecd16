// Operators by special methods, and container classes.

import { expression, fill } from "../expressions/expression.mjs";
import { elementType, int, str } from "../types.mjs";

const binary = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "truediv",
  "//": "floordiv",
  "%": "mod",
  "**": "pow",
  "<<": "lshift",
  ">>": "rshift",
  "&": "and",
  "|": "or",
  "^": "xor",
  "@": "matmul",
};
const comparisons = { "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne" };
const unary = { "-": "neg", "+": "pos", "~": "invert" };

/** Two classes that define some operators each and sometimes return NotImplemented. */
export function operatorSection(context) {
  const { random } = context;
  const [left, right] = [context.fresh("L"), context.fresh("R")];
  const all = { ...binary, ...comparisons };
  const operators = random.several(3, 5, () => random.pick(Object.keys(all)));
  const lines = [];
  for (const name of [left, right]) {
    lines.push(
      `class ${name}${name === right && random.chance(0.3) ? `(${left})` : ""}:`,
      "    def __init__(self, v): self.v = v",
      `    def __repr__(self): return f'${name}({self.v!r})'`.replace("{self", "{self"),
    );
    for (const operator of new Set(operators)) {
      const result = () =>
        random.weighted([
          [4, `('${name} ${operator}', self.v)`],
          [2, "NotImplemented"],
          [1, `${name}(self.v)`],
          [1, "self.v"],
        ]);
      if (random.chance(0.5)) lines.push(`    def __${all[operator]}__(self, other): return ${result()}`);
      if (operator in binary && random.chance(0.5))
        lines.push(`    def __r${all[operator]}__(self, other): return ${result()}`);
      if (operator in binary && random.chance(0.25))
        lines.push(
          `    def __i${all[operator]}__(self, other):`,
          `        self.v = ('i', self.v); return ${random.pick(["self", "self", "NotImplemented", "5"])}`,
        );
    }
    for (const [operator, method] of Object.entries(unary))
      if (random.chance(0.2)) lines.push(`    def __${method}__(self): return ('${operator}', self.v)`);
    if (random.chance(0.1)) lines.push("    __hash__ = None");
  }
  const operand = () =>
    random.weighted([
      [3, `${left}(${random.between(0, 3)})`],
      [3, `${right}(${random.between(0, 3)})`],
      [1, expression(context, elementType(random), 0)],
    ]);
  for (const operator of operators) {
    lines.push(`attempt(lambda: ${operand()} ${operator} ${operand()})`);
    if (operator in binary && random.chance(0.4))
      lines.push(
        `x = ${operand()}`,
        "try:",
        `    x ${operator}= ${operand()}`,
        "    print(x)",
        "except TypeError as error:",
        "    report(error)",
      );
  }
  lines.push(`attempt(lambda: ${random.pick(Object.keys(unary))}${operand()})`);
  if (random.chance(0.4))
    lines.push(
      `attempt(lambda: sorted([${left}(3), ${right}(1), ${left}(2)]))`,
      `attempt(lambda: ${operand()} in [${operand()}, ${operand()}])`,
    );
  if (random.chance(0.2))
    lines.push(
      `attempt(lambda: len({${operand()}, ${operand()}}))`,
      `attempt(lambda: sum([${operand()}, ${operand()}]))`,
      `attempt(lambda: max(${operand()}, ${operand()}))`,
    );
  return lines;
}

const conversions = [
  ["__bool__", "bool(o)", ["True", "False", "1", "None"]],
  ["__len__", "len(o)", ["3", "0", "-1", "'x'", "1.5", "True"]],
  ["__len__", "bool(o)", ["3", "0", "-1", "'x'"]],
  ["__str__", "str(o)", ["'text'", "5", "None"]],
  ["__str__", "f'{o}|{o!r:>5}|{o!s:<6}|'", ["'text'"]],
  ["__repr__", "repr(o)", ["'shown'", "5"]],
  ["__repr__", "[o, (o,), {1: o}]", ["'shown'", "None"]],
  ["__int__", "int(o)", ["7", "'7'", "True", "2.5"]],
  ["__float__", "float(o)", ["7.5", "7", "'x'"]],
  ["__index__", "[10, 20, 30][o]", ["1", "-1", "9", "'x'", "1.0"]],
  ["__index__", "hex(o), 'ab' * o, list(range(o)), 'abc'[:o]", ["2", "0"]],
  ["__index__", "int(o), float(o)", ["2"]],
  ["__hash__", "{o: 1}[o]", ["1", "'x'", "None"]],
  ["__abs__", "abs(o)", ["3", "'any'"]],
  ["__contains__, item", "(5 in o, 'x' not in o)", ["item == 5", "[]", "'yes'"]],
  [
    "__getitem__, key",
    "(o[1], o['k'], o[1:2], o[1, 2], o[::3])",
    ["[][0] if key == 9 else key", "[][0] if key == 9 else [key, type(key).__name__]"],
  ],
  ["__getitem__, key", "list(o), 2 in o", ["[1, 2, 3][key]"]],
  ["__getitem__, key", "[x for x, _ in zip(o, 'abc')]", ["[][0] if key == 9 else key * 2"]],
  ["__iter__", "list(o), 3 in o, [*o], dict.fromkeys(o)", ["iter([1, 2, 3])", "[1]", "5", "iter('ab')"]],
  ["__reversed__", "list(reversed(o))", ["iter([3])", "[1]"]],
  ["__call__, *a, **k", "o(1, x=2), o()", ["(a, k)", "len(a)"]],
  ["__round__, n=None", "round(o), round(o, 2)", ["n", "('rounded', n)"]],
  ["__format__, spec", "(f'{o:abc}', format(o), '{:>{}}'.format(o, 5))", ["'<' + spec + '>'", "5"]],
  ["__divmod__, other", "divmod(o, 5)", ["('dm', other)", "NotImplemented"]],
  ["__trunc__", "int(o)", ["3"]],
  ["__missing__, key", "o['k']", ["key"]],
  [
    "__eq__, other",
    "(o == 1, o != 1, 1 == o, [o] == [1], o in [1], {1: 2} == {1: o})",
    ["True", "'yes'", "NotImplemented", "0"],
  ],
  ["__lt__, other", "(sorted([o, o]), min(o, o), o > 1)", ["True", "NotImplemented"]],
  ["__enter__", "o.__enter__()", ["1"]],
  ["__setitem__, key, value", "o.__setitem__(1, 2)", ["print('set', key, value)"]],
  ["__next__", "next(o)", ["1"]],
  ["__next__", "[x for x in o]", ["1"]],
];

/** A class with one special method that is not a binary operator, and its callers. */
export function conversionSection(context) {
  const { random } = context;
  const lines = [];
  for (const _ of random.several(1, 3, () => 0)) {
    const [method, use, results] = random.pick(conversions);
    const [name, ...rest] = method.split(", ");
    const base = /__(round|abs|divmod|int|float|index|trunc)__/.test(name)
      ? ""
      : random.weighted([
          [8, ""],
          [1, "(int)"],
          [1, "(str)"],
          [1, "(list)"],
          [1, "(dict)"],
        ]);
    const made = context.fresh("C");
    lines.push(
      `class ${made}${base}:`,
      `    def ${name}(${["self", ...rest].join(", ")}): return ${random.pick(results)}`,
    );
    if (name !== "__repr__" && (base === "" || random.chance(0.5)))
      lines.push(`    def __repr__(self): return '${made}'`);
    lines.push(`o = ${made}()`, `attempt(lambda: (${use}))`);
    if (random.chance(0.3)) lines.push(`attempt(lambda: (${random.pick(conversions)[1]}))`);
    if (random.chance(0.2)) lines.push(fill(context, "attempt(lambda: (o == $any, o + $any))"));
  }
  return lines;
}

/** A subclass of a built-in type with one or two methods. */
export function subclassSection(context) {
  const { random } = context;
  const [base, value, uses] = random.pick([
    [
      "int",
      expression(context, int, 1),
      [
        "o + 1",
        "o * 2.5",
        "-o",
        "f'{o:>5}'",
        "[0, 1, 2][o]",
        "o == 3",
        "{o: 1}",
        "str(o)",
        "range(o)",
        "o // 0",
        "sorted([o, 1])",
        "o + o",
        "int(o)",
        "bool(o)",
      ],
    ],
    [
      "str",
      expression(context, str, 1),
      [
        "o + 'x'",
        "o.upper()",
        "o[0]",
        "len(o)",
        "o * 2",
        "f'{o!r:>8}'",
        "','.join([o, o])",
        "o == 'a'",
        "{o: 1}",
        "list(o)",
        "o % ()",
        "o < 'b'",
        "'a' in o",
      ],
    ],
    [
      "list",
      fill(context, "$list[int]"),
      [
        "o + [1]",
        "o[0]",
        "len(o)",
        "o * 2",
        "o == [1]",
        "o[::-1]",
        "[*o]",
        "o.append(4)",
        "o.copy()",
        "sorted(o)",
        "o < [2]",
        "bool(o)",
        "list(reversed(o))",
      ],
    ],
    [
      "dict",
      fill(context, "$dict[str,int]"),
      [
        "o['a']",
        "o.get('a')",
        "len(o)",
        "o | {'z': 1}",
        "{'z': 1} | o",
        "o == {}",
        "list(o)",
        "o.copy()",
        "dict(o)",
        "{**o}",
        "o.pop('a', 5)",
        "o.setdefault('s', 1)",
        "'a' in o",
      ],
    ],
    [
      "tuple",
      fill(context, "$tuple[int]"),
      ["o + (1,)", "o[0]", "len(o)", "o == (1,)", "o[:1]", "{o: 1}", "[*o]", "o < (2,)", "o.index(1)", "'%s' % o"],
    ],
    [
      "Exception",
      expression(context, str, 1),
      ["o.args", "repr(o)", "str(o)", "[o]", "o.add_note('n') or o.__notes__", "o.with_traceback(None)"],
    ],
  ]);
  const name = context.fresh("S");
  const extra = random.several(0, 2, () =>
    random.pick([
      "def __repr__(self): return '<' + super().__repr__() + '>'",
      "def __str__(self): return 'S'",
      "def __eq__(self, other): print('eq'); return super().__eq__(other)",
      "def __len__(self): return 7",
      "def __getitem__(self, key): print('item', key); return super().__getitem__(key)",
      "def __add__(self, other): return type(self)(super().__add__(other))",
      "def __init__(self, *args): print('init', args)",
      "def __hash__(self): return 1",
      "def __contains__(self, x): return True",
      "def __missing__(self, key): return 'missing'",
      "def __iter__(self): return iter('it')",
      "def __new__(cls, *args): print('new'); return super().__new__(cls, *args)",
      "def __bool__(self): return False",
      "kept = 5",
    ]),
  );
  const lines = [
    `class ${name}(${base}):`,
    ...(extra.length > 0 ? extra : ["pass"]).map((line) => `    ${line}`),
    "try:",
    `    o = ${name}(${value})`,
    "except Exception as error:",
    "    report(error)",
    "else:",
  ];
  if (random.chance(0.3)) lines.push("    o.note = 1", "    attempt(lambda: (o.note, o.__dict__))");
  for (const use of random.several(2, 4, () => random.pick(uses)))
    lines.push(`    attempt(lambda: (lambda r: (type(r).__name__, r))(${use}))`);
  lines.push("    attempt(lambda: o)");
  return lines;
}
