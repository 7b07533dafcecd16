// All kinds of statements, in blocks; lines are returned without the indentation of their surroundings.

import { condition, expression, fill, listExpression } from "../expressions/expression.mjs";
import { elementType, int, listOf, str, valueType } from "../types.mjs";
import { assignment, augmentedAssignment, containerChange, deletion, unpacking } from "./assignments.mjs";
import { tryStatement } from "./exceptions.mjs";

export const indented = (lines) => lines.map((line) => `    ${line}`);

/** Prints a value; sets are sorted, because their order is not tested. */
export function show(context, depth = 2) {
  const type = valueType(context.random);
  return `print(${shown(type, expression(context, type, depth))})`;
}

export function shown(type, text) {
  if (type.kind === "set") return `in_order(${text})`;
  return type.kind === "str" ? `repr(${text})` : text;
}

/** Statements that may raise; the exception is printed. */
export function guarded(lines) {
  return ["try:", ...indented(lines), "except Exception as error:", "    report(error)"];
}

export function block(context, first, last) {
  const { random } = context;
  return random.several(first, last, () => statement(context)).flat();
}

export function statement(context) {
  const { random, nesting } = context;
  const isShallow = nesting < 3;
  const make = random.weighted([
    [10, () => [show(context)]],
    [8, () => assignment(context)],
    [4, () => augmentedAssignment(context)],
    [3, () => unpacking(context)],
    [4, () => containerChange(context)],
    [1, () => deletion(context)],
    [1, () => [assertion(context)]],
    [isShallow ? 4 : 0, () => ifStatement(context)],
    [isShallow ? 3 : 0, () => forLoop(context)],
    [isShallow ? 1 : 0, () => whileLoop(context)],
    [isShallow ? 3 : 0, () => tryStatement(context)],
    [isShallow ? 1 : 0, () => withStatement(context)],
    [context.inLoop ? 2 : 0, () => [random.pick(["break", "continue"])]],
    [context.inFunction ? 1 : 0, () => [`return ${expression(context, int)}`]],
    [context.inGenerator ? 5 : 0, () => yieldStatement(context)],
  ]);
  return make();
}

function assertion(context) {
  return `assert ${condition(context)}${context.random.chance(0.5) ? `, ${expression(context, str, 1)}` : ""}`;
}

function ifStatement(context) {
  const { random } = context;
  const lines = [`if ${condition(context)}:`, ...indented(block(context.inner(), 1, 2))];
  if (random.chance(0.3)) lines.push(`elif ${condition(context)}:`, ...indented(block(context.inner(), 1, 2)));
  if (random.chance(0.4)) lines.push("else:", ...indented(block(context.inner(), 1, 2)));
  return lines;
}

function loopElse(context) {
  return context.random.chance(0.25) ? ["else:", ...indented(block(context.inner(), 1, 2))] : [];
}

function forLoop(context) {
  const { random } = context;
  const inner = context.inner({ inLoop: true });
  const name = context.fresh();
  const type = elementType(random);
  const heads = [
    [3, () => [`for ${name} in range(${random.between(0, 4)}):`, int]],
    [3, () => [`for ${name} in ${listExpression(context, type)}[:5]:`, type]],
    [2, () => [`for ${name} in ${expression(context, str, 1)}:`, str]],
    [1, () => [`for ${name} in ${fill(context, "sorted($dict[str,int])")}:`, str]],
    [1, () => [`for ${name}, _ in ${fill(context, "zip($list[int], $list)")}:`, int]],
    [1, () => [`for _, ${name} in ${fill(context, "enumerate($list[str], $small)")}:`, str]],
    [1, () => [`for ${name}, *_ in ${fill(context, "[$list[int], $list[int]]")}:`, int]],
  ];
  const [head, variable] = random.weighted(heads)();
  inner.bind(name, variable);
  const lines = [head, ...indented(block(inner, 1, 3)), ...loopElse(context)];
  if (random.chance(0.5)) context.bind(name, variable);
  return lines;
}

function whileLoop(context) {
  const { random } = context;
  const counter = context.fresh("n");
  const body = block(context.inner({ inLoop: true }), 1, 2);
  const condition_ = random.chance(0.5)
    ? `${counter} < ${random.between(1, 4)}`
    : `(${counter} := ${counter} + 1) < ${random.between(1, 4)}`;
  const step = condition_.includes(":=") ? [] : [`    ${counter} += 1`];
  return [`${counter} = 0`, `while ${condition_}:`, ...step, ...indented(body), ...loopElse(context)];
}

function withStatement(context) {
  const { random } = context;
  const name = context.fresh();
  const label = random.pick(["'a'", "'b'"]);
  const swallows = random.chance(0.3) ? ", True" : "";
  const items = [`Managed(${label}${swallows})${random.chance(0.5) ? ` as ${name}` : ""}`];
  if (random.chance(0.25)) items.push(`Managed('inner')`);
  return [`with ${items.join(", ")}:`, ...indented(block(context.inner(), 1, 2))];
}

function yieldStatement(context) {
  const { random } = context;
  const value = expression(context, random.pick([int, str]), 1);
  if (random.chance(0.3)) return [`print('sent', (yield ${value}))`];
  if (random.chance(0.15)) return [`yield from ${expression(context, listOf(int), 1)}`];
  return [`yield ${value}`];
}
