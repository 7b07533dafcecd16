// Calls of built-in functions and methods with wrong arguments, for their messages.

import { expression } from "../expressions/expression.mjs";
import { anyType } from "../types.mjs";

const callees = [
  "len",
  "abs",
  "float",
  "bool",
  "list",
  "tuple",
  "dict",
  "min",
  "max",
  "reversed",
  "enumerate",
  "filter",
  "range",
  "round",
  "divmod",
  "pow",
  "isinstance",
  "getattr",
  "setattr",
  "hasattr",
  "callable",
  "chr",
  "ord",
  "hex",
  "bin",
  "oct",
  "next",
  "any",
  "all",
  "repr",
  "ascii",
  "hash",
  "[].append",
  "[].extend",
  "[].insert",
  "[1].pop",
  "[1].remove",
  "[].count",
  "[2, 1].sort",
  "[].reverse",
  "[].copy",
  "[].clear",
  "{}.get",
  "{}.pop",
  "{}.setdefault",
  "{}.update",
  "{}.popitem",
  "{}.keys",
  "{}.items",
  "{}.copy",
  "dict.fromkeys",
  "set().add",
  "set().remove",
  "{1}.pop",
  "'a'.upper",
  "'a'.split",
  "'a,b'.split",
  "'a'.join",
  "'a'.replace",
  "'a'.find",
  "'a'.index",
  "'a'.startswith",
  "'a'.strip",
  "'a'.center",
  "'a'.zfill",
  "'a'.format",
  "'a'.partition",
  "'a'.rsplit",
  "'a'.splitlines",
  "'a'.translate",
  "'a'.isdigit",
  "'a'.expandtabs",
  "'{}'.format",
  "'{a}'.format_map",
  "'a'.count",
  "'a'.removeprefix",
  "(1).bit_length",
  "(1.5).is_integer",
  "(1.5).hex",
  "float.fromhex",
  "(1,).count",
  "bytes.fromhex",
  "b'a'.split",
  "b'a'.join",
  "b'a'.replace",
  "range(3).count",
  "list.append",
  "dict.get",
  "str.upper",
  "str.join",
  "int.bit_length",
  "ValueError",
  "KeyError",
  "(lambda: 0)",
  "(lambda a, /, b, *, c: 0)",
  "(x for x in [1]).send",
  "(x for x in [1]).close",
];
const names = [
  "key",
  "default",
  "start",
  "x",
  "sep",
  "base",
  "reverse",
  "maxsplit",
  "strict",
  "end",
  "iterable",
  "ndigits",
  "encoding",
  "errors",
  "count",
  "self",
  "signed",
];

/** Values of all types, positional, by keyword or unpacked. */
function wrongArguments(context) {
  const { random } = context;
  const value = () =>
    random.chance(0.25)
      ? random.pick([
          "None",
          "1",
          "'a'",
          "[]",
          "-1",
          "len",
          "{}",
          "object()",
          "2.5",
          "()",
          "b'a'",
          "lambda x: x",
          "True",
        ])
      : expression(context, anyType(random), 0);
  const positional = random.several(
    0,
    random.weighted([
      [6, 2],
      [2, 3],
      [1, 5],
    ]),
    value,
  );
  const named = [
    ...new Set(
      random.several(
        0,
        random.weighted([
          [5, 0],
          [3, 1],
          [1, 2],
        ]),
        () => random.pick(names),
      ),
    ),
  ].map((name) => `${name}=${value()}`);
  if (random.chance(0.05)) named.push(`**{${random.pick(["'a b': 1", "'x': 1"])}}`);
  if (random.chance(0.05)) positional.push(`*${random.pick(["[1, 2]", "'ab'", "5", "()"])}`);
  return [...positional, ...named].join(", ");
}

export function wrongCallSection(context) {
  const { random } = context;
  const call = () => {
    const callee = random.pick(callees);
    const text = `${callee}(${wrongArguments(context)})`;
    // Avoids texts of iterators, slices and plain objects, and addresses.
    return /^(object|iter|zip|map|filter|enumerate|reversed|super|property|classmethod|staticmethod|type|hash)\b/.test(
      callee,
    ) || /object\(\)|lambda/.test(text)
      ? `type(${text}).__name__`
      : text;
  };
  return random.several(5, 9, () => `attempt(lambda: ${call()})`);
}

/** Operators, subscripts and statements on values that do not support them. */
export function wrongOperandSection(context) {
  const { random } = context;
  const value = () => {
    const text = expression(context, anyType(random), 0);
    return random.chance(0.3)
      ? random.pick([
          "None",
          "len",
          "(lambda: 0)",
          "...",
          "b'a'",
          "{1}",
          "range(3)",
          "NotImplemented",
          "iter([])",
          "Oops",
          "Oops('a')",
        ])
      : `(${text})`;
  };
  const uses = [
    () => `${value()} ${random.pick(["+", "-", "*", "/", "//", "%", "**", "@", "&", "|", "^", "<<", ">>"])} ${value()}`,
    () => `${value()} ${random.pick(["<", "<=", ">", ">=", "in", "not in"])} ${value()}`,
    () => `${random.pick(["-", "+", "~"])}${value()}`,
    () => `${value()}[${value()}]`,
    () => `${value()}.${random.pick(["append", "foo", "lenght", "upper", "keys", "real", "__len__", "items_", "x"])}`,
    () => `${value()}()`,
    () => `[*${value()}]`,
    () => `{**${value()}}`,
    () => `{${value()}: 1}`,
    () => `${value()}[1:2]`,
    () => `(lambda a, b: 0)(*${value()})`,
    () => `[x for x in ${value()}]`,
    () => `format(${value()}, '${random.pick(["d", ">5", "x", ".2f", "s", "q", "05"])}')`,
  ];
  const statements = [
    () => `a, b = ${value()}`,
    () => `a, *b = ${value()}`,
    () => `del ${value()}[0]`,
    () => `a = ${value()}; a[${value()}] = 1`,
    () => `a = ${value()}; a += ${value()}`,
    () => `a = ${value()}; a.attribute = 1`,
    () => `for a, b in ${value()}: break`,
    () => `with ${value()}: pass`,
    () => `raise ${value()}`,
    () => `raise Oops from ${value()}`,
    () => `assert not ${value()}, ${value()}`,
  ];
  const lines = [];
  for (const _ of random.several(4, 8, () => 0)) {
    if (random.chance(0.6)) lines.push(`attempt(lambda: type(${random.pick(uses)()}).__name__)`);
    else lines.push("try:", `    ${random.pick(statements)()}`, "except Exception as error:", "    report(error)");
  }
  return lines;
}
