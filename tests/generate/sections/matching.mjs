// `match` with all patterns and all kinds of values.

import { expression } from "../expressions/expression.mjs";
import { anyType, bool, int, listOf, str } from "../types.mjs";

const classes = [
  "class Point:",
  "    __match_args__ = ('x', 'y')",
  "    def __init__(self, x, y=0): self.x, self.y = x, y",
  "    def __repr__(self): return f'Point({self.x!r}, {self.y!r})'",
  "class Point3(Point):",
  "    __match_args__ = ('x', 'y', 'z')",
  "    z = 9",
  "class Colour: RED, GREEN = 1, 'g'",
];

/** A pattern that binds the names in `bound`, each once. */
function pattern(context, bound, depth) {
  const { random } = context;
  const inner = () => pattern(context, bound, depth - 1);
  const capture = () => {
    const name = context.fresh("m");
    bound.push(name);
    return name;
  };
  const simple = [
    [3, () => literal(random)],
    [2, capture],
    [2, () => "_"],
    [1, () => random.pick(["Colour.RED", "Colour.GREEN"])],
  ];
  if (depth <= 0) return random.weighted(simple)();
  return random.weighted([
    ...simple,
    [4, () => sequencePattern(context, bound, inner)],
    [3, () => mappingPattern(context, bound, inner)],
    [4, () => classPattern(context, inner)],
    [2, () => `${closed(inner())} as ${capture()}`],
    [2, () => alternatives(context, depth)],
    [1, () => `(${inner()})`],
  ])();
}

const closed = (text) => (/ as | \| /.test(text) ? `(${text})` : text);

function literal(random) {
  return random.pick([
    "0",
    "1",
    "-1",
    "2",
    "'a'",
    "'ab'",
    "None",
    "True",
    "False",
    "1.5",
    "-2.5",
    "''",
    "'a' 'b'",
    "10",
  ]);
}

function sequencePattern(context, bound, inner) {
  const { random } = context;
  const parts = random.several(0, 3, () => closed(inner()));
  if (random.chance(0.45)) {
    const name = random.chance(0.3) ? "_" : context.fresh("m");
    if (name !== "_") bound.push(name);
    parts.splice(random.between(0, parts.length), 0, `*${name}`);
  }
  return random.chance(0.6) ? `[${parts.join(", ")}]` : `(${parts.join(", ")}${parts.length === 1 ? "," : ""})`;
}

function mappingPattern(context, bound, inner) {
  const { random } = context;
  const keys = random
    .shuffled(["'a'", "'b'", random.pick(["1", "True"]), "Colour.GREEN", "None"])
    .slice(0, random.between(0, 2));
  const parts = keys.map((key) => `${key}: ${closed(inner())}`);
  if (random.chance(0.3)) {
    const name = context.fresh("m");
    bound.push(name);
    parts.push(`**${name}`);
  }
  return `{${parts.join(", ")}}`;
}

function classPattern(context, inner) {
  const { random } = context;
  const part = () => closed(inner());
  return random.weighted([
    [3, () => `Point(${random.several(0, 2, part).join(", ")})`],
    [2, () => `Point(${part()}, y=${part()})`],
    [1, () => `Point(x=${part()}, ${random.pick(["y", "z", "missing"])}=${part()})`],
    [2, () => `Point3(${random.several(0, 3, part).join(", ")})`],
    [
      3,
      () =>
        `${random.pick(["int", "str", "list", "dict", "float", "bool", "tuple"])}(${random.chance(0.5) ? part() : ""})`,
    ],
    [1, () => `int(real=${part()})`],
    [1, () => `Point(${part()}, x=${part()})`],
    [1, () => `object()`],
    [random.chance(0.1) ? 2 : 0, () => random.pick(["int(1, 2)", "Colour(1)", "Point(1, 2, 3)", "describe()"])],
  ])();
}

/** `a | b`, without names. */
function alternatives(context, depth) {
  const { random } = context;
  const parts = random.several(2, 3, () => {
    const own = [];
    const text = closed(pattern(context, own, depth - 1));
    return own.length > 0 || isIrrefutable(text) ? literal(random) : text;
  });
  return parts.join(" | ");
}

function subject(context) {
  const { random } = context;
  return random.weighted([
    [3, () => `Point(${expression(context, int, 0)}, ${expression(context, random.pick([int, str]), 0)})`],
    [1, () => `Point3(${expression(context, int, 0)})`],
    [2, () => expression(context, anyType(random), 1)],
    [
      2,
      () => `[${random.several(0, 3, () => expression(context, random.pick([int, str, listOf(int)]), 0)).join(", ")}]`,
    ],
    [
      2,
      () =>
        `{'a': ${expression(context, anyType(random), 0)}, ${random.pick(["'b'", "1", "'g'", "None"])}: ${expression(context, int, 0)}}`,
    ],
    [
      1,
      () =>
        random.pick([
          "(1, 'a')",
          "[[1, 2], [3]]",
          "'ab'",
          "None",
          "True",
          "b'ab'",
          "range(3)",
          "[Point(1, 2), 'a']",
          "(x for x in 'a')",
          "1.0",
          "{1, 2}",
        ]),
    ],
  ])();
}

/** Whether a pattern matches everything: a name or `_`, with or without parentheses. */
const isIrrefutable = (text) => /^\(*(_|m\d+)\)*( as \w+\)*)*$/.test(text);

/** A function with `match`, called with all kinds of values. */
export function matchSection(context) {
  const { random } = context;
  const name = context.fresh("f");
  const lines = [...classes, `def ${name}(subject):`, "    match subject:"];
  for (const _ of random.several(2, 5, () => 0)) {
    const bound = [];
    const text = pattern(context, bound, 2);
    const guard = random.chance(0.2)
      ? ` if ${bound.length > 0 && random.chance(0.6) ? `${random.pick(bound)} ${random.pick(["== 1", "!= 'a'", "is None", "> 1"])}` : expression(context, bool, 1)}`
      : "";
    if (isIrrefutable(text) && guard === "") continue;
    lines.push(`        case ${text}${guard}:`, `            return (${lines.length}, ${bound.join(", ")})`);
  }
  lines.push(`        case ${random.pick(["_", "other", "int() | str()", "[*_]"])}:`, "            return 'last'");
  for (const _ of random.several(3, 6, () => 0)) lines.push(`attempt(lambda: ${name}(${subject(context)}))`);
  return lines;
}
