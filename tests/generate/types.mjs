// The types that expressions are generated for: `int`, `float`, `bool`, `str`, `none`, and `list`, `tuple`, `dict` and `set` of others.
// Sets contain no sets and are not nested in other types, so that only one place has to hide their order.

export const int = { kind: "int", of: [] };
export const float = { kind: "float", of: [] };
export const bool = { kind: "bool", of: [] };
export const str = { kind: "str", of: [] };
export const none = { kind: "none", of: [] };
const simple = { int, float, bool, str, none };

export const listOf = (element) => ({ kind: "list", of: [element] });
export const tupleOf = (element) => ({ kind: "tuple", of: [element] });
export const setOf = (element) => ({ kind: "set", of: [element] });
export const dictOf = (key, value) => ({ kind: "dict", of: [key, value] });

export function sameType(left, right) {
  return left.kind === right.kind && left.of.every((type, index) => sameType(type, right.of[index]));
}

/** Parses `dict[str,int]`; a name that is not a type is looked up in `bound`, or chosen and stored there: `list[A].index(A)`. */
export function readType(text, bound, random) {
  const [, name, inner] = /^(\w+)(?:\[(.*)\])?$/.exec(text) ?? [];
  if (name in simple) return simple[name];
  if (/^[A-Z]$/.test(name)) {
    bound[name] ??= elementType(random);
    return bound[name];
  }
  if (name === "any") return anyType(random);
  if (name === "key") return keyType(random);
  const parts = inner === undefined ? [] : splitParts(inner).map((part) => readType(part, bound, random));
  switch (name) {
    case "list":
      return listOf(parts[0] ?? elementType(random));
    case "tuple":
      return tupleOf(parts[0] ?? elementType(random));
    case "set":
      return setOf(parts[0] ?? keyType(random));
    case "dict":
      return dictOf(parts[0] ?? keyType(random), parts[1] ?? elementType(random));
    default:
      throw new Error(`no type '${text}'`);
  }
}

function splitParts(text) {
  const parts = [];
  let depth = 0;
  let part = "";
  for (const character of text) {
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    if (character === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part];
}

export function keyType(random) {
  return random.weighted([
    [4, str],
    [4, int],
    [1, bool],
  ]);
}

/** A type that can be in a container. */
export function elementType(random) {
  return random.weighted([
    [8, int],
    [7, str],
    [3, float],
    [2, bool],
    [1, none],
    [1, listOf(int)],
    [1, listOf(str)],
    [1, tupleOf(int)],
    [1, dictOf(str, int)],
  ]);
}

/** A type whose values can be printed. */
export function anyType(random) {
  return random.weighted([
    [6, int],
    [6, str],
    [4, float],
    [2, bool],
    [1, none],
    [3, listOf(elementType(random))],
    [2, tupleOf(elementType(random))],
    [2, dictOf(keyType(random), elementType(random))],
  ]);
}

/** Any type, including sets. */
export function valueType(random) {
  return random.chance(0.07) ? setOf(random.chance(0.5) ? int : str) : anyType(random);
}

/** Whether values of the type can be compared with `<`. */
export function isOrdered(type) {
  if (type.kind === "list" || type.kind === "tuple") return isOrdered(type.of[0]);
  return type.kind !== "none" && type.kind !== "dict" && type.kind !== "set";
}
