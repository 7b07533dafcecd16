// Integers past 64 bits, mixed with small ones and floats.

import { expression } from "../expressions/expression.mjs";
import { float, int, str } from "../types.mjs";

function big(context) {
  const { random } = context;
  return random.weighted([
    [4, () => `${random.pick(["", "-"])}${random.several(18, 40, () => random.between(1, 9)).join("")}`],
    [4, () => `${random.pick(["2", "3", "-7", "10"])} ** ${random.between(30, 130)}`],
    [3, () => `(1 << ${random.pick([31, 32, 47, 48, 62, 63, 64, 65, 100, 128])})${random.pick(["", " - 1", " + 1"])}`],
    [2, () => `-(1 << ${random.pick([31, 47, 48, 63, 64, 100])})`],
    [2, () => `0x${random.several(12, 30, () => random.pick([..."0123456789abcdef"])).join("")}`],
    [1, () => `math.factorial(${random.between(15, 40)})`],
    [2, () => expression(context, int, 1)],
  ])();
}

/** Sizes beyond every platform; the reference is a 32-bit platform with a lower limit. */
const huge = (random) => random.pick(["10 ** 30", "-10 ** 25", "(1 << 64)", "(-1 << 80)"]);

export function bigIntegerSection(context) {
  const { random } = context;
  const small = () => expression(context, int, 0);
  const either = () => random.pick(["a", "b", "c", "a", "b", `(${small()})`]);
  const uses = [
    () => `${either()} ${random.pick(["+", "-", "*"])} ${either()}`,
    () => `${either()} ${random.pick(["//", "%"])} ${either()}`,
    () => `${either()} ${random.pick(["&", "|", "^"])} ${either()}`,
    () => `${either()} << ${random.between(0, 80)}`,
    () => `${either()} >> ${random.between(0, 140)}`,
    () => `divmod(${either()}, ${either()})`,
    () => `~${either()}, -${either()}, abs(${either()})`,
    () =>
      `${either()} ${random.pick(["<", "<=", "==", "!=", ">", ">="])} ${either()} ${random.pick(["<", "=="])} ${either()}`,
    () => `${either()} ** ${random.between(-1, 5)}`,
    () => `pow(${either()}, ${random.between(0, 30)}, ${either()})`,
    () => `pow(${either()}, -1, ${either()})`,
    () => `${either()} / ${either()}`,
    () => `float(${either()}), int(float(${either()}))`,
    () => `${either()} ${random.pick(["+", "*", "-", "/", "//", "%", "<", "=="])} ${expression(context, float, 0)}`,
    () => `${either()}.bit_length(), ${either()}.bit_count()`,
    () => `hex(${either()}), bin(${either()})[-40:], oct(${either()})`,
    () =>
      `f'{${either()}:${random.pick([",", "_", "x", "#x", "b", "o", ">50", "+,", "040d", "^60,", "e", ".3f", "g", "%", "_x", "#_b", "n", "c", ".5", "s"])}}'`,
    () => `'%d|%x|%+d|%60d|%o' % (${either()}, ${either()}, ${either()}, ${either()}, ${either()})`,
    () => `'%.3e|%g|%f' % (${either()}, ${either()}, ${either()})`,
    () => `int(str(${either()})) == ${either()}, int(hex(${either()}), 16)`,
    () =>
      `int(${random.pick(["str(a)", "f'{b:_}'", "f' {c} '", "str(a) + 'x'", "hex(b)", "'-' + str(abs(c))"])}${random.chance(0.2) ? ", 0" : ""})`,
    () => `{a: 1, b: 2}.get(${either()}), ${either()} in [a, c]`,
    () => `round(${either()}, ${random.pick(["-1", "-5", "-20", "0", "2", "-60"])})`,
    () => `math.isqrt(abs(${either()})), math.gcd(${either()}, ${either()})`,
    () => `math.log2(${either()}), math.sqrt(${either()})`,
    () => `math.lcm(${either()}, ${either()}), math.comb(${random.between(0, 60)}, ${random.between(0, 30)})`,
    () => `sum([a, b, c]), max(a, b, c), min([a, b, c]), sorted([a, b, c, 0])`,
    () => `[1, 2, 3][${huge(random)}]`,
    () => `'ab' * ${huge(random)}`,
    () => `${expression(context, str, 0)}[${huge(random)}:], [1, 2, 3][:${huge(random)}]`,
    () => `bool(${either()}), str(${either()}), repr(${either()})`,
    () => `abs(${either()}).to_bytes(${random.between(4, 20)}, 'little')`,
    () => `chr(${huge(random)})`,
    () => `${either()} is ${either()} or 'x', ${either()} and ${either()}`,
    () => `1 << ${either()} % 70, ${either()} >> 1000`,
    () =>
      `${either()}.as_integer_ratio(), ${either()}.numerator, int.from_bytes(b'\\xff' * ${random.between(1, 20)}, 'big', signed=${random.pick(["True", "False"])})`,
  ];
  const lines = ["import math", "try:"];
  for (const name of "abc") lines.push(`    ${name} = ${big(context)}`);
  lines.push("except Exception as error:", "    report(error)", "    a, b, c = 1 << 64, -(1 << 63), 10 ** 20");
  for (const _ of random.several(4, 7, () => 0)) lines.push(`attempt(lambda: (${random.pick(uses)()}))`);
  if (random.chance(0.4)) {
    const operator = random.pick(["+=", "-=", "*=", "//=", "%=", "<<=", ">>=", "|=", "&=", "^=", "**="]);
    const amount = /<<|>>|\*\*/.test(operator) ? random.between(0, 6) : small();
    lines.push(
      "try:",
      `    a ${operator} ${amount}`,
      "    print(a)",
      "except Exception as error:",
      "    report(error)",
    );
  }
  return lines;
}
