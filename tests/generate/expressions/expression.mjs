// Expressions of a wanted type: a literal, a name, or a template of that type with expressions in its holes.

import { anyType, bool, listOf, readType, tupleOf, valueType } from "../types.mjs";
import { comprehension } from "./comprehensions.mjs";
import { containers } from "./containers.mjs";
import { formatHoles } from "./formats.mjs";
import { arguments_, floatLiteral, intLiteral, strLiteral } from "./literals.mjs";
import { numbers } from "./numbers.mjs";
import { strings } from "./strings.mjs";

/** The templates of expressions by kind, each with its weight: `[weight, template]`. */
const templates = { ...numbers, ...strings, ...containers };

/** Templates for any type, with the type as `T`. */
const general = [
  [3, "$T if $bool else $T"],
  [1, "$T or $T"],
  [1, "$T and $T"],
  [1, "[$T, $T][$index]"],
  [1, "($T, $T)[$bool]"],
  [1, "(lambda: $T)()"],
  [1, "(lambda x: x)($T)"],
  [1, "(lambda x=$T: x)()"],
  [1, "(lambda *xs: xs[$index])($T, $T)"],
  [1, "next(iter([$T]))"],
  [1, "[$T][0]"],
  [1, "{$key: $T}.get($key, $T)"],
];

const wrongness = 0.012;

/** The text of an expression of the type, occasionally of another type. */
export function expression(context, type, depth = 2) {
  const { random } = context;
  const wanted = random.chance(wrongness) ? anyType(random) : type;
  if (depth <= 0 || random.chance(0.15)) return leaf(context, wanted);
  if (random.chance(0.1)) return fill(context, random.weighted(general), depth - 1, { T: wanted });
  if (random.chance(0.06)) return comprehension(context, wanted, depth) ?? leaf(context, wanted);
  if (random.chance(0.03) && context.canBindHere) return walrus(context, wanted, depth);
  const fitting = templates[wanted.kind];
  if (fitting === undefined || random.chance(0.08)) return leaf(context, wanted);
  return fill(context, random.weighted(fitting), depth - 1, boundTypes(wanted));
}

/** The types that the letters `T` and `K` stand for in a template. */
function boundTypes({ kind, of }) {
  return kind === "dict" ? { K: of[0], T: of[1] } : of.length > 0 ? { T: of[0] } : {};
}

function walrus(context, type, depth) {
  const value = expression(context, type, depth - 1);
  const name = context.bind(context.fresh(), type);
  return `(${name} := ${value})`;
}

function leaf(context, type) {
  const name = context.random.chance(0.6) ? context.variable(type) : undefined;
  return name ?? literal(context, type);
}

/** A literal, or a display of literals. */
export function literal(context, type) {
  const { random } = context;
  const parts = (most) => random.several(0, most, () => leaf(context, type.of[0])).join(", ");
  switch (type.kind) {
    case "int":
      return intLiteral(random);
    case "float":
      return floatLiteral(random);
    case "bool":
      return random.pick(["True", "False"]);
    case "str":
      return strLiteral(random);
    case "none":
      return "None";
    case "list":
      return `[${parts(4)}]`;
    case "tuple": {
      const inner = parts(3);
      return /^$|, /.test(inner) ? `(${inner})` : `(${inner},)`;
    }
    case "set": {
      const inner = parts(4);
      return inner === "" ? "set()" : `{${inner}}`;
    }
    case "dict": {
      const item = () => `${leaf(context, type.of[0])}: ${leaf(context, type.of[1])}`;
      return `{${random.several(0, 3, item).join(", ")}}`;
    }
    default:
      throw new Error(`no literal of kind '${type.kind}'`);
  }
}

const hole = /\$([A-Za-z]+)((?:\[(?:[^[\]\s$]|\[[^[\]\s$]*\])*\])?)/g;
const typeHole = /^(int|float|bool|str|none|list|tuple|dict|set|any|key|value|[A-Z])$/;

/** Fills the holes of a template; `bound` maps its letters to types. */
export function fill(context, template, depth = 1, bound = {}) {
  const { random } = context;
  const names = { ...bound };
  // Names bound by `:=` in a comprehension are not used outside, and the iterable must not bind any.
  const inside = / for /.test(template) ? context.inner({ canBindHere: false }) : context;
  return template.replaceAll(hole, (all, name, brackets, offset) => {
    const before = template[offset - 1] ?? "(";
    if (name in arguments_) return arguments_[name](random) + brackets;
    if (name in formatHoles) return formatHoles[name](inside, depth) + brackets;
    if (!typeHole.test(name)) throw new Error(`no hole '${name}' in '${template}'`);
    const isContainer = /^(list|tuple|dict|set)$/.test(name);
    const rest = isContainer ? "" : brackets;
    const after = rest[0] ?? template[offset + all.length] ?? ")";
    const type = name === "value" ? valueType(random) : readType(isContainer ? name + brackets : name, names, random);
    return placed(random, expression(inside, type, depth), before, after) + rest;
  });
}

/** An expression, in parentheses if its surroundings require them, and sometimes even if only precedence would. */
export function placed(random, text, before, after) {
  const tightness = tightnessOf(text);
  if (tightness === "atom") return text;
  const isFree = /[([{,:=]/.test(before) && /[)\]},]/.test(after);
  if (isFree && !(tightness === "loose" && /:|=/.test(before))) return text;
  if (tightness === "operator" && !/[.[(]/.test(after) && (isFree || random.chance(0.5))) return text;
  return `(${text})`;
}

/** `atom`: can be followed by a dot; `operator`: of arithmetic or comparison; `loose`: binds less than those. */
export function tightnessOf(text) {
  const outside = outsideOfBrackets(text);
  if (/ if | for |lambda|:=|\bnot | and | or |\*\*?\w/.test(outside)) return "loose";
  return /^[\d]|[ ~+-]/.test(outside) ? "operator" : "atom";
}

/** The text without the parts in brackets or quotes. */
function outsideOfBrackets(text) {
  let depth = 0;
  let quote = "";
  let outside = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quote !== "") {
      if (character === "\\") index += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    else if (depth === 0) outside += character;
  }
  return outside;
}

/** Any expression that can be printed, with its type. */
export function anyExpression(context, depth = 2) {
  const type = valueType(context.random);
  return { type, text: expression(context, type, depth) };
}

export const condition = (context, depth = 1) => expression(context, bool, depth);
export const listExpression = (context, element, depth = 1) => expression(context, listOf(element), depth);
export const tupleExpression = (context, element, depth = 1) => expression(context, tupleOf(element), depth);
