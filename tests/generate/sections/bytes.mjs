// bytes and bytearray: literals, slices, methods, changes.

import { expression } from "../expressions/expression.mjs";
import { sliceText } from "../expressions/literals.mjs";
import { elementType, int, listOf, str } from "../types.mjs";

const literals = [
  "b''",
  "b'a'",
  "b'abc'",
  "b'a,b,,c'",
  "b' pad '",
  "b'Hello World'",
  "b'\\x00\\xff'",
  "b'aXbXc'",
  "b'42'",
  "b'it\\'s'",
  "b'tab\\there'",
  "bytes([1, 2, 3])",
  "bytes(3)",
  "b'line\\nline2\\r\\n'",
  "'é'.encode()",
];

function bytes(context, depth = 1) {
  const { random } = context;
  if (depth <= 0 || random.chance(0.5)) return random.pick(literals);
  const b = () => bytes(context, depth - 1);
  return random.pick([
    () => `${b()} + ${b()}`,
    () => `(${b()}) * ${random.between(-1, 3)}`,
    () => `(${b()})[${sliceText(random)}]`,
    () => `bytearray(${b()})`,
    () => `bytes(${expression(context, listOf(int), 1)})`,
    () => `(${b()}).${method(context, b)}`,
    () =>
      `${expression(context, str, 0)}.encode(${random.pick(["", "'utf-8'", "'ascii'", "'latin-1'", "'utf-8', 'replace'", "'ascii', 'replace'", "'nope'"])})`,
    () => `(${b()}).join([${b()}, ${b()}])`,
    () => `bytes.fromhex(${random.pick(["'0aFF'", "'0a ff'", "'0'", "'zz'"])})`,
  ])();
}

/** A method that returns bytes. */
function method(context, b) {
  const { random } = context;
  return random.pick([
    "upper()",
    "lower()",
    "title()",
    "swapcase()",
    "capitalize()",
    "strip()",
    "rstrip()",
    "lstrip(b' a')",
    `replace(${b()}, ${b()})`,
    `replace(${b()}, ${b()}, 1)`,
    `center(${random.between(0, 9)}, b'*')`,
    `ljust(${random.between(0, 9)})`,
    "zfill(6)",
    `removeprefix(${b()})`,
    `removesuffix(${b()})`,
    "expandtabs(4)",
    `partition(${b()})[${random.between(-1, 2)}]`,
    `strip(${b()})`,
    "translate(None, b'a')",
  ]);
}

function use(context, value) {
  const { random } = context;
  const b = () => bytes(context, 0);
  return random.pick([
    () => `${value}[${random.between(-3, 4)}]`,
    () => `${value}[${sliceText(random)}]`,
    () => `list(${value})`,
    () => `len(${value}), bool(${value}), repr(${value})`,
    () =>
      `${value}.decode(${random.pick(["", "'ascii'", "'utf-8', 'replace'", "'latin-1'", "'utf-8', 'ignore'", "errors='replace'"])})`,
    () => `${value}.hex(${random.pick(["", "'-'", "':', 2", "' ', -2"])})`,
    () => `${value}.find(${b()}), ${value}.count(${b()}), ${value}.rfind(97)`,
    () => `${value}.index(${b()})`,
    () => `${value}.split(${random.pick(["", "b','", "b'a', 1", "None, 1", "b''", "','"])})`,
    () => `${value}.rsplit(${random.pick(["b','", "b'a', 1", "None"])}), ${value}.splitlines()`,
    () => `${value}.startswith(${random.pick([b(), `(${b()}, ${b()})`, "'a'"])}), ${value}.endswith(${b()})`,
    () =>
      `${value}.isalpha(), ${value}.isdigit(), ${value}.isupper(), ${value}.isspace(), ${value}.istitle(), ${value}.isascii()`,
    () => `${b()} in ${value}, ${random.pick(["97", "300", "'a'", "b''"])} in ${value}`,
    () => `${value} ${random.pick(["==", "<", ">=", "!="])} ${bytes(context, 1)}`,
    () => `${value} == ${random.pick(["'abc'", "[1]", "None"])}`,
    () => `${value} + ${random.pick(["'a'", "[1]", "1", b()])}`,
    () => `{bytes(${value}): 1}, hash(b'a') == hash(bytearray(b'a')[:1])`,
    () => `{${value}: 1}`,
    () => `${value}.${method(context, b)}`,
    () => `f'{${value}!r:>12}|{${value}}'`,
    () => `int.from_bytes(${value}, '${random.pick(["big", "little"])}'), int.from_bytes(${value}, signed=True)`,
    () =>
      `(${expression(context, int, 0)}).to_bytes(${random.between(0, 3)}, '${random.pick(["big", "little", "middle"])}'${random.chance(0.5) ? ", signed=True" : ""})`,
    () => `str(${value}, 'ascii'), str(${value})`,
    () => `sorted(${value}), max(${value}), min(${value}), sum(${value})`,
    () => `[*${value}[:2]], tuple(reversed(${value}))`,
    () => `bytes(${expression(context, elementType(random), 0)})`,
    () => `${value}.translate(bytes.maketrans(b'ab', b'xy'))`,
    () => `ascii(${value}), type(${value}[:1]).__name__, type(${value} + b'').__name__`,
  ])();
}

export function bytesSection(context) {
  const { random } = context;
  const lines = [
    "try:",
    `    b = ${bytes(context, 2)}`,
    "except Exception as error:",
    "    report(error)",
    "    b = b'spam'",
  ];
  for (const _ of random.several(4, 7, () => 0)) lines.push(`attempt(lambda: (${use(context, "b")}))`);
  return lines;
}

export function bytearraySection(context) {
  const { random } = context;
  const b = () => bytes(context, 0);
  const changes = [
    () => `a[${random.between(-3, 3)}] = ${random.pick(["65", "0", "256", "-1", "'a'", "b'a'", "True"])}`,
    () => `a[${sliceText(random)}] = ${random.pick([b(), "[1, 2]", "'ab'", "5", "bytearray(b'zz')", "range(3)"])}`,
    () => `del a[${sliceText(random)}]`,
    () => `del a[${random.between(-2, 3)}]`,
    () => `a.append(${random.pick(["66", "300", "'a'", "b'a'"])})`,
    () => `a.extend(${random.pick([b(), "[1, 2]", "'ab'", "[300]", "a"])})`,
    () => `a.insert(${random.between(-2, 3)}, 67)`,
    () => `print(a.pop(${random.pick(["", "0", "-1", "9"])}))`,
    () => `a.remove(${random.pick(["97", "1", "b'a'"])})`,
    () => "a.reverse()",
    () => "a.clear()",
    () => `a += ${random.pick([b(), "'a'", "[1]"])}`,
    () => `a *= ${random.between(-1, 2)}`,
    () => "print(a.copy() == a, a is a.copy())",
  ];
  const lines = [`a = bytearray(${random.pick([b(), "b'abcdef'", "5", "[97, 98]"])})`];
  for (const _ of random.several(3, 6, () => 0))
    lines.push("try:", `    ${random.pick(changes)()}`, "except Exception as error:", "    report(error)", "print(a)");
  return lines;
}
