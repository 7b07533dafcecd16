// Format specifications, f-strings, `%` and `str.format`.

import { anyType, bool, dictOf, elementType, float, int, listOf, str } from "../types.mjs";
import { expression, tightnessOf } from "./expression.mjs";
import { quoted } from "./literals.mjs";

const maybe = (random, probability, text) => (random.chance(probability) ? text : "");

function alignment(random) {
  if (!random.chance(0.4)) return "";
  return (
    maybe(random, 0.4, random.pick(["*", "-", " ", "0", "é", "x", "="])) + random.pick(["<", ">", "^", "=", "<", ">"])
  );
}

function numberSpec(random, types, precision) {
  return [
    alignment(random),
    maybe(random, 0.25, random.pick(["+", "-", " "])),
    maybe(random, 0.04, "z"),
    maybe(random, 0.15, "#"),
    maybe(random, 0.2, "0"),
    maybe(random, 0.5, String(random.between(1, 16))),
    maybe(random, 0.2, random.pick([",", "_"])),
    maybe(random, precision, `.${random.pick([0, 1, 2, 3, 6, 10])}`),
    maybe(random, 0.02, random.pick([",", "_"])),
    maybe(random, 0.75, random.pick(types)),
  ].join("");
}

function specFor(random, type) {
  switch (random.chance(0.04) ? "other" : type.kind) {
    case "int":
      return numberSpec(random, [..."dbxXocneEfFgG%"], 0.08);
    case "bool":
      return numberSpec(random, [..."dbxn"], 0.02);
    case "float":
      return numberSpec(random, [..."eEfFgG%nfff"], 0.6);
    case "str":
      return (
        alignment(random).replace("=", "<") +
        maybe(random, 0.05, "0") +
        maybe(random, 0.7, String(random.between(0, 14))) +
        maybe(random, 0.3, `.${random.between(0, 6)}`) +
        maybe(random, 0.2, "s")
      );
    case "other":
      return random.pick([
        "q",
        "d",
        "s",
        ".2f",
        "=5",
        "+",
        "#",
        ",",
        "_",
        " ",
        "05",
        ".3",
        "z",
        "<<<",
        "10.",
        ",d,",
        "%Y",
        "1000x",
        "x_",
        "+s",
        "^",
      ]);
    default:
      return maybe(random, 0.15, random.pick(["10", "<5", ".3", "s"]));
  }
}

const conversion = (random) => maybe(random, 0.25, random.pick(["!r", "!s", "!a"]));
const fieldType = (random) =>
  random.weighted([
    [4, int],
    [4, float],
    [4, str],
    [1, bool],
    [2, anyType(random)],
  ]);
const plainTexts = ["", " ", "a", "=", ": ", "{{", "}}", "{{}}", "%", "é", ", ", "\\n", "\\t|", "x="];

function fString(context, depth) {
  const { random } = context;
  const inner = context.inner({ canBindHere: false });
  const parts = random.several(1, 3, () => {
    const type = fieldType(random);
    const value = expression(inner, type, depth - 1);
    const wrapped = tightnessOf(value) === "loose" || /^[{*]/.test(value) ? `(${value})` : value;
    const converted = conversion(random);
    const spec = random.chance(0.6) ? `:${fieldSpec(context, converted === "" ? type : str)}` : "";
    return `${random.pick(plainTexts)}{${wrapped}${maybe(random, 0.08, random.pick(["=", " = "]))}${converted}${spec}}`;
  });
  const quote = random.pick(['"', "'", '"', "'", '"""']);
  return `${random.pick(["f", "f", "f", "F"])}${quote}${parts.join("")}${random.pick(plainTexts)}${quote}`;
}

/** A format specification, sometimes with nested fields. */
function fieldSpec(context, type) {
  const { random } = context;
  if (!random.chance(0.12)) return specFor(random, type);
  const nested = () => {
    const value = context.variable(int);
    return value !== undefined && random.chance(0.3) ? `{${value}}` : `{${random.between(0, 12)}}`;
  };
  return `${random.pick(["", "<", ">", "^", "*>"])}${nested()}${maybe(random, 0.4, `.${nested()}`)}`;
}

function percentField(random) {
  const type = random.pick([..."dddsssrfffgGeExXociaFu"]);
  const wanted = { s: undefined, r: undefined, a: undefined, c: random.pick([int, str]) };
  const flags = random.several(0, 2, () => random.pick(["-", "+", " ", "0", "#"])).join("");
  const width = maybe(random, 0.4, String(random.between(0, 12)));
  const precision = maybe(random, 0.3, `.${random.between(0, 6)}`);
  const type_ =
    type in wanted ? (wanted[type] ?? anyType(random)) : /[feEgGF]/.test(type) ? random.pick([int, float]) : int;
  return { text: `${flags}${width}${precision}${type}`, type: type_ };
}

function percent(context, depth) {
  const { random } = context;
  const fields = random.several(1, 3, () => percentField(random));
  const plain = () => random.pick(["", " ", "a", "%%", ": ", "{}"]);
  const value = (field) => expression(context, field.type, depth - 1);
  if (random.chance(0.15)) {
    const named = fields.map((field, index) => `%(${random.chance(0.97) ? "abc"[index] : "z"})${field.text}`);
    const items = fields.map((field, index) => `"${"abc"[index]}": ${value(field)}`);
    return `${quoted(random, named.map((text) => plain() + text).join(""))} % {${items.join(", ")}}`;
  }
  if (random.chance(0.06)) {
    return `${quoted(random, `${plain()}%*d|%.*f`)} % (${random.between(-6, 6)}, ${expression(context, int, 0)}, ${random.between(0, 4)}, ${expression(context, float, 0)})`;
  }
  const wrong = random.chance(0.04) ? random.pick(["%", "%q", "%5", "%(a)s", "%d"]) : "";
  const format = quoted(random, fields.map((field) => `${plain()}%${field.text}`).join("") + wrong);
  const values = fields.map(value);
  if (random.chance(0.03)) values.push(expression(context, int, 0));
  if (values.length === 1 && random.chance(0.5) && !/tuple|dict/.test(fields[0].type.kind))
    return `${format} % (${values[0]})`;
  return `${format} % (${values.join(", ")}${values.length === 1 ? "," : ""})`;
}

function strFormat(context, depth) {
  const { random } = context;
  const positional = [];
  const named = [];
  const isNumbered = random.chance(0.3);
  const fields = random.several(1, 3, (index) => {
    const [reference, type] = random.weighted([
      [6, ["", fieldType(random)]],
      [2, ["name", fieldType(random)]],
      [1, ["[0]", listOf(elementType(random))]],
      [1, ["name[a]", dictOf(str, int)]],
      [1, [".real", float]],
    ]);
    const value = expression(context, type, depth - 1);
    let field = reference;
    if (reference.startsWith("name")) {
      field = reference.replace("name", `n${index}`);
      named.push(`n${index}=${value}`);
    } else {
      positional.push(value);
      if (isNumbered) field = String(positional.length - 1) + reference;
    }
    const isWhole = reference === "" || reference === "name";
    const spec = isWhole && random.chance(0.6) ? `:${specFor(random, type)}` : "";
    return `${random.pick(["", " ", "{{", "}}", "a"])}{${field}${maybe(random, 0.15, random.pick(["!r", "!s", "!a"]))}${spec}}`;
  });
  const wrong = random.chance(0.05)
    ? random.pick(["{", "}", "{5}", "{zz}", "{!x}", "{0.q}", "{0[9]}", "{:{}}", "{a b}", "{0!}"])
    : "";
  return `${quoted(random, fields.join("") + wrong)}.format(${[...positional, ...named].join(", ")})`;
}

/** The holes of templates for formatting. */
export const formatHoles = {
  intSpec: ({ random }) => quoted(random, specFor(random, int)),
  floatSpec: ({ random }) => quoted(random, specFor(random, float)),
  strSpec: ({ random }) => quoted(random, specFor(random, str)),
  fString,
  percent,
  strFormat,
};
