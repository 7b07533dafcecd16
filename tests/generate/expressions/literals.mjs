// Literals of every type, and small values for arguments.

const ints = [0, 1, 2, 3, 5, 7, 10, 12, 42, 99, 100, 255, 256, 1000, 1234567, -1, -2, -3, -7, -10, -100, -999];
const floats = [
  "0.0",
  "-0.0",
  "0.5",
  "1.0",
  "1.5",
  "2.5",
  "-2.5",
  "3.14159",
  "0.1",
  "0.2",
  "1e3",
  "1e16",
  "1e-5",
  "123456.789",
];
const rareFloats = [
  "1e100",
  "1e-7",
  "float('inf')",
  "float('-inf')",
  "float('nan')",
  "5e-324",
  "0.00001234",
  "1e22",
  "99.995",
];
const words = [
  "",
  "a",
  "b",
  "x",
  "ab",
  "abc",
  "hello",
  "Hello World",
  "foo bar",
  "  pad ",
  "a,b,,c",
  "spam",
  "eggs",
  "Zed",
  "aXbXc",
];
const oddWords = [
  "ß",
  "é",
  "Ünï",
  "日本",
  "😀x",
  "a\\tb",
  "a\\nb",
  "it's",
  'say \\"x\\"',
  "A1b2",
  "42",
  "-7",
  "3.5",
  "{x}",
  "%d",
  "\\x00",
  "x\\\\y",
  "AbC dEf",
  "\\u200b",
  "İ",
  "ﬁ",
  "²",
  "١",
];
const digits = [
  "42",
  "-7",
  " 12 ",
  "0",
  "1_000",
  "0x1f",
  "12abc",
  "",
  "+5",
  "101",
  "zz",
  "3.5",
  "--1",
  "007",
  "1__0",
  "0b101",
  "٣",
];
const floatTexts = [
  "1.5",
  " 2e3 ",
  "inf",
  "-Infinity",
  "nan",
  "1_0.5",
  "abc",
  "",
  ".5",
  "5.",
  "1e",
  "-0",
  "0x1p3",
  "1e400",
];

export const quoted = (random, text) => {
  const quote = random.pick(['"', "'"]);
  const body = text.replaceAll(/\\?["']/g, (found) => (found.at(-1) === quote ? `\\${quote}` : found.at(-1)));
  return `${quote}${body}${quote}`;
};

export function intLiteral(random) {
  const value = random.chance(0.6) ? random.between(-4, 12) : random.pick(ints);
  if (value > 9 && random.chance(0.05))
    return random.pick([`0x${value.toString(16)}`, `0b${value.toString(2)}`, `0o${value.toString(8)}`]);
  return String(value);
}

export function floatLiteral(random) {
  return random.chance(0.85) ? random.pick(floats) : random.pick(rareFloats);
}

export function strLiteral(random) {
  return quoted(random, random.chance(0.8) ? random.pick(words) : random.pick(oddWords));
}

/** Arguments that must be literals, by the name of their hole. */
export const arguments_ = {
  small: (random) => String(random.between(-1, 4)),
  index: (random) => String(random.chance(0.85) ? random.between(-3, 4) : random.pick([10, -10, 100, -100])),
  shift: (random) => String(random.chance(0.95) ? random.between(0, 6) : -1),
  exponent: (random) => String(random.between(0, 4)),
  halves: (random) => random.pick(["-2", "-1", "0", "1", "2", "3", "0.5"]),
  width: (random) => String(random.between(0, 14)),
  base: (random) => random.pick(["2", "8", "10", "16", "36", "0", "1", "37", "-1"]),
  char: (random) => quoted(random, random.chance(0.95) ? random.pick([..."abzAZ09 .*-_é日"]) : random.pick(["", "ab"])),
  digits: (random) => quoted(random, random.pick(digits)),
  floatText: (random) => quoted(random, random.pick(floatTexts)),
  codePoint: (random) => random.pick(["65", "97", "0x20ac", "128512", "10", "0", "127", "255", "-1", "1114112"]),
  slice: sliceText,
  step: (random) => random.pick(["1", "2", "3", "-1", "-2", "5"]),
};

export function sliceText(random) {
  const part = () => (random.chance(0.4) ? "" : random.chance(0.05) ? "None" : arguments_.index(random));
  const step = random.weighted([
    [10, ""],
    [2, ":"],
    [3, ":2"],
    [4, ":-1"],
    [2, ":-2"],
    [2, ":3"],
    [1, ":0"],
  ]);
  return `${part()}:${part()}${step}`;
}
