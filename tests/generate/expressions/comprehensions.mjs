import { elementType, keyType, listOf, str } from "../types.mjs";
import { expression, placed } from "./expression.mjs";

/** A comprehension, or a generator expression in a call, of the type; undefined when none fits. */
export function comprehension(context, type, depth) {
  const { random } = context;
  switch (type.kind) {
    case "list": {
      const { clauses, inner } = clausesOf(context, depth);
      const element = expression(inner, type.of[0], depth - 1);
      return random.chance(0.7) ? `[${wrapped(element)}${clauses}]` : `list(${wrapped(element)}${clauses})`;
    }
    case "tuple": {
      const { clauses, inner } = clausesOf(context, depth);
      return `tuple(${wrapped(expression(inner, type.of[0], depth - 1))}${clauses})`;
    }
    case "set": {
      const { clauses, inner } = clausesOf(context, depth);
      return `{${wrapped(expression(inner, type.of[0], depth - 1))}${clauses}}`;
    }
    case "dict": {
      const { clauses, inner } = clausesOf(context, depth);
      const key = expression(inner, type.of[0], depth - 1);
      return `{(${key}): (${expression(inner, type.of[1], depth - 1)})${clauses}}`;
    }
    case "int":
    case "float":
    case "bool": {
      const { clauses, inner } = clausesOf(context, depth);
      const call = { int: ["sum", "max", "min"], float: ["sum", "max"], bool: ["all", "any"] }[type.kind];
      return `${random.pick(call)}(${wrapped(expression(inner, type, depth - 1))}${clauses})`;
    }
    case "str": {
      const { clauses, inner } = clausesOf(context, depth);
      return `${random.pick(["''", "', '"])}.join(${wrapped(expression(inner, str, depth - 1))}${clauses})`;
    }
    default:
      return undefined;
  }
}

const wrapped = (text) => (/^\*|:=/.test(text) ? `(${text})` : text);

/** ` for … in … if …`, and the context with the names that it binds. */
function clausesOf(context, depth) {
  const { random } = context;
  const inner = context.inner({ canBindHere: false });
  let clauses = "";
  for (const _ of random.several(1, random.chance(0.2) ? 2 : 1, () => 0)) {
    clauses += clause(context, inner, depth);
    while (random.chance(0.3)) {
      const test = expression(inner, { kind: "bool", of: [] }, depth - 1);
      clauses += ` if ${placed(random, test, " ", " ")}`;
    }
  }
  return { clauses, inner };
}

function clause(context, inner, depth) {
  const { random } = context;
  const source = (type) => placed(random, expression(inner, type, depth - 1), " ", ".");
  const name = () => context.fresh("c");
  switch (random.below(5)) {
    case 0: {
      const [index, element, type] = [name(), name(), elementType(random)];
      const list = expression(inner, listOf(type), depth - 1);
      inner.bind(index, { kind: "int", of: [] });
      inner.bind(element, type);
      return ` for ${index}, ${element} in enumerate(${list})`;
    }
    case 1: {
      const [key, element] = [name(), name()];
      const type = { kind: "dict", of: [keyType(random), elementType(random)] };
      const dict = source(type);
      inner.bind(key, type.of[0]);
      inner.bind(element, type.of[1]);
      return ` for ${key}, ${element} in ${dict}.items()`;
    }
    case 2: {
      const variable = name();
      const text = ` for ${variable} in range(${random.between(0, 5)})`;
      inner.bind(variable, { kind: "int", of: [] });
      return text;
    }
    case 3: {
      const variable = name();
      const text = ` for ${variable} in ${source(str)}`;
      inner.bind(variable, str);
      return text;
    }
    default: {
      const [variable, type] = [name(), elementType(random)];
      const text = ` for ${variable} in ${source(listOf(type))}`;
      inner.bind(variable, type);
      return text;
    }
  }
}
