// Functions: all kinds of parameters and arguments, closures, recursion, missing names.

import { condition, expression } from "../expressions/expression.mjs";
import { anyType, elementType, int, listOf, str } from "../types.mjs";
import { block, indented } from "./statements.mjs";

/** The parameters of a function: `{ text, names, kinds }`; each kind is `positional`, `plain`, `star`, `keyword` or `stars`. */
export function signature(context, first = []) {
  const { random } = context;
  const parts = [...first];
  const all = [];
  const parameter = (kind, hasDefault) => {
    const name = context.fresh("p");
    all.push({ name, kind });
    parts.push(hasDefault ? `${name}=${expression(context, elementType(random), 1)}` : name);
  };
  let hasDefaults = false;
  const mayDefault = () => {
    hasDefaults ||= random.chance(0.35);
    return hasDefaults;
  };
  const positional = random.chance(0.25) ? random.between(1, 2) : 0;
  for (let index = 0; index < positional; index += 1) parameter("positional", mayDefault());
  if (positional > 0) parts.push("/");
  for (const _ of random.several(0, 3, () => 0)) parameter("plain", mayDefault());
  const hasStar = random.chance(0.3);
  if (hasStar) {
    const name = context.fresh("args");
    all.push({ name, kind: "star" });
    parts.push(`*${name}`);
  }
  if (random.chance(0.3)) {
    if (!hasStar) parts.push("*");
    for (const _ of random.several(1, 2, () => 0)) parameter("keyword", random.chance(0.5));
  }
  if (random.chance(0.25)) {
    const name = context.fresh("kw");
    all.push({ name, kind: "stars" });
    parts.push(`**${name}`);
  }
  return { text: parts.join(", "), parameters: all };
}

/** Arguments for a call with these parameters; they usually fit. */
export function callArguments(context, parameters) {
  const { random } = context;
  const value = () => expression(context, elementType(random), 1);
  const positional = [];
  const named = [];
  for (const { name, kind } of parameters) {
    if (random.chance(0.08)) continue;
    if (kind === "star") positional.push(...random.several(0, 2, value));
    else if (kind === "stars") named.push(...random.several(0, 2, (index) => `${"xyz"[index]}=${value()}`));
    else if (kind === "keyword" || (kind === "plain" && (named.length > 0 || random.chance(0.3))))
      named.push(`${name}=${value()}`);
    else if (random.chance(0.05)) named.push(`${name}=${value()}`);
    else positional.push(value());
  }
  if (random.chance(0.06)) positional.push(value());
  if (random.chance(0.06))
    named.push(`${random.pick(["wrong", "x", ...parameters.map(({ name }) => name)])}=${value()}`);
  if (positional.length > 0 && random.chance(0.15))
    positional.splice(random.below(positional.length), 99, `*${expression(context, listOf(int), 1)}`);
  if (random.chance(0.1))
    named.push(
      `**{${random.several(0, 2, () => `${JSON.stringify(random.pick(["x", ...parameters.map(({ name }) => name)]))}: ${value()}`).join(", ")}}`,
    );
  if (random.chance(0.02) && named.length === 0) positional.push(`*${expression(context, int, 0)}`);
  if (random.chance(0.02) && !positional.some((text) => text.startsWith("*")))
    named.push(`**${expression(context, random.pick([int, listOf(int)]), 0)}`);
  return [...positional, ...withoutRepeats(named)].join(", ");
}

/** A repeated keyword does not compile. */
function withoutRepeats(named) {
  const seen = new Set();
  return named.filter((text) => {
    const name = text.split("=")[0];
    const isNew = text.startsWith("**") || !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/** A function with any parameters and some calls of it. */
export function argumentSection(context) {
  const { random } = context;
  const name = context.fresh("f");
  const { text, parameters } = signature(context);
  const result = parameters.map((parameter) => parameter.name).join(", ");
  const tail = parameters.length === 1 ? "," : "";
  const lines = random.chance(0.3)
    ? [`${name} = lambda${text === "" ? "" : ` ${text}`}: (${result}${tail})`]
    : [`def ${name}(${text}):`, `    return (${result}${tail})`];
  for (const _ of random.several(2, 4, () => 0))
    lines.push(`attempt(lambda: ${name}(${callArguments(context, parameters)}))`);
  if (random.chance(0.2)) lines.push(`print(${name}.__name__, ${name}.__defaults__, ${name}.__kwdefaults__)`);
  return lines;
}

/** A function with all kinds of statements, called several times. */
export function bodySection(context) {
  const { random } = context;
  const name = context.fresh("f");
  const inner = context.function();
  const parameters = random.several(0, 2, () => inner.bind(context.fresh("p"), random.pick([int, str, listOf(int)])));
  const types = parameters.map((parameter) => inner.names.find((known) => known.name === parameter).type);
  const lines = [`def ${name}(${parameters.join(", ")}):`, ...indented(block(inner, 2, 5))];
  if (random.chance(0.8)) lines.push(`    return ${expression(inner, anyType(random), 2)}`);
  for (const _ of random.several(1, 2, () => 0)) {
    lines.push(`attempt(lambda: ${name}(${types.map((type) => expression(context, type, 1)).join(", ")}))`);
  }
  return lines;
}

/** Nested functions that share names, with and without `nonlocal`. */
export function closureSection(context) {
  const { random } = context;
  const [outer, inner, reader, value] = ["f", "g", "r", "v"].map((prefix) => context.fresh(prefix));
  const type = random.pick([int, str, listOf(int)]);
  const declared = random.chance(0.7) ? [`nonlocal ${value}`] : [];
  const body = context.function();
  body.bind(value, type);
  const changed = random.pick([
    `${value} += ${expression(body, type, 1)}`,
    `${value} = ${expression(body, type, 1)}`,
    `print(${value})`,
    `del ${value}`,
  ]);
  const lines = [
    `def ${outer}():`,
    `    ${value} = ${expression(context, type, 1)}`,
    `    def ${inner}():`,
    ...indented(indented([...declared, changed, `return ${value}`])),
    `    def ${reader}(): return ${value}`,
  ];
  if (random.chance(0.2)) lines.push(`    if ${condition(context)}: del ${value}`);
  if (random.chance(0.3)) lines.push(`    print([f() for f in [lambda: ${value}, lambda x=${value}: x]])`);
  lines.push(`    return ${inner}, ${reader}`, `${inner}_made, ${reader}_made = ${outer}()`);
  for (const made of random.several(2, 4, () => random.pick([inner, reader]))) lines.push(`attempt(${made}_made)`);
  if (random.chance(0.3))
    lines.push(`attempt(lambda: [f() for f in [lambda: i for i in range(${random.between(0, 3)})]])`);
  return lines;
}

/** Names that are local, global, deleted or missing. */
export function nameSection(context) {
  const { random } = context;
  const [name, other, f] = ["g", "h", "f"].map((prefix) => context.fresh(prefix));
  const uses = [
    `print(${name})`,
    `${name} += 1`,
    `${name} = 5`,
    `del ${name}`,
    `print(${other})`,
    `for ${name} in range(2): pass`,
    `[${name} for ${name} in 'ab']`,
    `if ${condition(context)}: ${name} = 7`,
    `global ${other}`,
    `${other} = ${name}`,
  ];
  let body = random.several(2, 4, () => random.pick(uses));
  const globals = [...new Set(body.filter((line) => line.startsWith("global")))];
  body = [...globals, ...body.filter((line) => !line.startsWith("global"))];
  if (random.chance(0.3)) body.unshift(`global ${name}`);
  const lines = random.chance(0.7) ? [`${name} = ${random.between(0, 9)}`] : [];
  lines.push(
    `def ${f}():`,
    ...indented(body),
    `    return ${random.pick([name, other])}`,
    `attempt(${f})`,
    `attempt(${f})`,
    `attempt(lambda: ${name})`,
    `attempt(lambda: ${other})`,
  );
  return lines;
}

/** Recursion that ends. */
export function recursionSection(context) {
  const { random } = context;
  const f = context.fresh("f");
  const inner = context.function();
  const n = inner.bind("n", int);
  const type = random.pick([int, str, listOf(int)]);
  const step = random.pick([1, 2]);
  const combined = {
    int: `${f}(${n} - ${step}) + ${n}`,
    str: `${f}(${n} - ${step}) + str(${n})`,
    list: `${f}(${n} - ${step}) + [${n}]`,
  }[type.kind];
  const lines = [
    `def ${f}(${n}${random.chance(0.3) ? ", *rest" : ""}):`,
    `    if ${n} <= ${random.between(0, 1)}: return ${expression(context, type, 1)}`,
    `    return ${combined}`,
  ];
  for (const value of random.several(1, 3, () => random.between(0, 7))) lines.push(`attempt(lambda: ${f}(${value}))`);
  return lines;
}
