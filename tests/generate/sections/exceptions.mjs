// All forms of `try` and `raise`.

import { condition, expression, fill } from "../expressions/expression.mjs";
import { anyType, int, str } from "../types.mjs";
import { block, indented } from "./statements.mjs";

const classes = [
  "ValueError",
  "KeyError",
  "TypeError",
  "IndexError",
  "ZeroDivisionError",
  "RuntimeError",
  "AttributeError",
  "LookupError",
  "ArithmeticError",
  "OSError",
  "StopIteration",
  "Oops",
  "SubOops",
  "Exception",
  "AssertionError",
  "NotImplementedError",
];
const handled = [
  "ValueError",
  "KeyError",
  "TypeError",
  "LookupError",
  "ArithmeticError",
  "Exception",
  "Oops",
  "(TypeError, ValueError)",
  "(IndexError, KeyError)",
  "(Oops, ZeroDivisionError)",
  "NameError",
  "RuntimeError",
  "AttributeError",
];

export function raiseStatement(context, handlerName) {
  const { random } = context;
  const make = random.weighted([
    [5, () => `raise ${newException(context)}`],
    [2, () => `raise ${random.pick(classes)}`],
    [
      2,
      () =>
        `raise ${newException(context)} from ${random.pick(["None", newException(context), handlerName ?? "None"])}`,
    ],
    [handlerName === undefined ? 0 : 3, () => "raise"],
    [handlerName === undefined ? 0 : 1, () => `raise ${handlerName}`],
    [1, () => (random.chance(0.2) ? `raise ${expression(context, anyType(random), 1)}` : "raise")],
    [random.chance(0.2) ? 1 : 0, () => `raise ValueError from ${expression(context, int, 0)}`],
  ]);
  return make();
}

function newException(context) {
  const { random } = context;
  const name = random.pick(classes);
  // With two arguments OSError selects a subclass by the error number, which depends on the platform of the reference.
  const most = name === "OSError" ? 1 : 2;
  const arguments_ = random.several(0, most, () => expression(context, random.pick([str, int, anyType(random)]), 1));
  return `${name}(${arguments_.join(", ")})`;
}

export function tryStatement(context) {
  const { random } = context;
  const body = [...block(context.inner(), 1, 2)];
  if (random.chance(0.4)) body.push(raiseStatement(context));
  const lines = ["try:", ...indented(body)];
  const handlers = random.chance(0.85) ? random.between(1, 2) : 0;
  for (let index = 0; index < handlers; index += 1) lines.push(...handler(context, index === handlers - 1));
  if (handlers > 0 && random.chance(0.3)) lines.push("else:", ...indented(block(context.inner(), 1, 2)));
  if (handlers === 0 || random.chance(0.35)) lines.push("finally:", ...indented(finalBlock(context)));
  return lines;
}

function handler(context, isLast) {
  const { random } = context;
  const name = random.chance(0.7) ? context.fresh("e") : undefined;
  const inner = context.inner();
  const body =
    name === undefined
      ? []
      : [
          random.pick([
            `report(${name})`,
            `print(repr(${name}))`,
            `print(type(${name}).__name__, ${name}, ${name}.args)`,
          ]),
        ];
  if (body.length === 0 || random.chance(0.4)) body.push(...block(inner, 1, 2));
  if (random.chance(0.25)) body.push(raiseStatement(context, name));
  const caught = isLast && name === undefined && random.chance(0.2) ? "" : ` ${random.pick(handled)}`;
  return [
    `except${caught}${caught !== "" && name !== undefined ? ` as ${name}` : ""}:`,
    ...indented(caught === "" ? ["pass", ...body] : body),
  ];
}

/** The body of `finally`, which occasionally discards the exception. */
function finalBlock(context) {
  const { random } = context;
  const lines = block(context.inner({ inLoop: false, inFunction: false }), 1, 2);
  if (context.inFunction && random.chance(0.1)) lines.push(fill(context, "return $int"));
  else if (context.inLoop && random.chance(0.1)) lines.push(random.pick(["break", "continue"]));
  else if (random.chance(0.05)) lines.push(raiseStatement(context));
  return lines;
}

/** A function with `try` inside loops, called with arguments that select the paths. */
export function exceptionSection(context) {
  const { random } = context;
  const name = context.fresh("f");
  const inner = context.function();
  const parameter = inner.bind(context.fresh("p"), int);
  const lines = [
    `def ${name}(${parameter}):`,
    `    for ${inner.bind(context.fresh(), int)} in range(${random.between(1, 3)}):`,
    ...indented(indented(tryStatement(inner.inner({ inLoop: true })))),
    ...indented(random.chance(0.5) ? tryStatement(inner) : [`if ${condition(inner)}:`, `    ${raiseStatement(inner)}`]),
    `    return ${expression(inner, int, 1)}`,
  ];
  for (const value of random.several(1, 3, () => random.between(-1, 3)))
    lines.push(`attempt(lambda: ${name}(${value}))`);
  return lines;
}
