// Generators: send, throw, close, delegation.

import { expression } from "../expressions/expression.mjs";
import { int, listOf, str } from "../types.mjs";
import { block, indented } from "./statements.mjs";

export function generatorSection(context) {
  const { random } = context;
  const name = context.fresh("g");
  const inner = context.function({ inGenerator: true });
  const body = block(inner, 2, 4);
  const isGuarded = random.chance(0.5);
  const lines = [`def ${name}():`, ...indented(isGuarded ? guardedBody(inner, body) : body)];
  lines.push(random.pick(["    yield 'end'", `    return (yield ${expression(inner, int, 1)})`, "    yield"]));
  const delegating = random.chance(0.4);
  const outer = context.fresh("g");
  if (delegating) {
    lines.push(
      `def ${outer}():`,
      "    try:",
      `        print('result', (yield from ${name}()))`,
      `    ${random.pick(["finally:", "except ValueError:"])}`,
      "        print('outer ends')",
      `    yield ${expression(context, str, 1)}`,
    );
  }
  lines.push(`i = ${delegating ? outer : name}()`);
  if (random.chance(0.25))
    return [
      ...lines,
      `attempt(lambda: ${random.pick(["list(i)", "sorted(map(str, i))", "[x for x in i][:3]", "dict(enumerate(i))", "max(map(str, i))", "(*i,)", "' '.join(map(str, i))"])})`,
      "attempt(lambda: next(i))",
    ];
  for (const _ of random.several(3, 6, () => 0)) lines.push(`attempt(lambda: ${driven(context)})`);
  return lines;
}

function guardedBody(context, body) {
  const { random } = context;
  const handler = random.pick([
    ["except ValueError as error:", "    report(error)", `    yield 'caught'`],
    [
      "except GeneratorExit:",
      "    print('exit')",
      random.pick(["    raise", "    return 5", "    pass", "    yield 'ignored'"]),
    ],
    ["finally:", "    print('finally')"],
    ["except (ValueError, KeyError):", "    raise TypeError('other')"],
  ]);
  return ["try:", ...indented([...body, "yield 1"]), ...handler];
}

function driven(context) {
  const { random } = context;
  return random.weighted([
    [6, "next(i)"],
    [3, `i.send(${expression(context, int, 1)})`],
    [2, "i.send(None)"],
    [1, "i.throw(ValueError)"],
    [
      2,
      `i.throw(${random.pick(["ValueError", "KeyError", "StopIteration", "RuntimeError"])}(${expression(context, str, 0)}))`,
    ],
    [1, "i.throw(GeneratorExit)"],
    [1, "i.throw(5)"],
    [2, "i.close()"],
    [1, "next(i, 'default')"],
    [1, "i.gi_frame is None, i.gi_running"],
    [1, "iter(i) is i"],
  ]);
}

/** Built-in iterators: used in part, used again, exhausted. */
export function iteratorSection(context) {
  const { random } = context;
  const source = random.pick([
    `iter(${expression(context, listOf(int), 1)})`,
    `zip(${expression(context, listOf(int), 1)}, ${expression(context, str, 1)})`,
    `zip(${expression(context, listOf(int), 1)}, ${expression(context, listOf(str), 1)}, strict=True)`,
    `enumerate(${expression(context, str, 1)}, ${random.between(-1, 3)})`,
    `map(lambda a: 10 // a, ${expression(context, listOf(int), 1)})`,
    `filter(lambda a: a % 2, ${expression(context, listOf(int), 1)})`,
    `reversed(${expression(context, listOf(int), 1)})`,
    `(x for x in (${expression(context, listOf(int), 1)}) if 6 // x)`,
    `iter(range(${random.between(0, 4)}))`,
    `iter({'a': 1, 'b': 2})`,
    `iter({'a': 1, 'b': 2}.items())`,
    `iter(${expression(context, str, 1)})`,
    `iter([3, 2, 1].pop, ${random.between(1, 4)})`,
    `map(max, ${expression(context, listOf(int), 1)}, ${expression(context, listOf(int), 1)})`,
    `map(int, ${expression(context, listOf(str), 1)})`,
    `reversed({'a': 1, 'b': 2})`,
  ]);
  const lines = ["try:", `    i = ${source}`, "except Exception as error:", "    report(error)", "else:"];
  const uses = [
    "next(i)",
    "next(i)",
    "next(i, 'none')",
    "list(i)",
    "len(i)",
    "i[0]",
    "[x for x in i]",
    "sum(i)",
    "3 in i",
    "max(i)",
    "tuple(i)",
    "dict(i)",
    "type(i).__name__",
    "next(i, None), next(i, None)",
    "list(zip(i, i))",
    "set(i) and 1",
    "i + i",
    "i.__length_hint__()",
    "sorted(i)",
  ];
  for (const use of random.several(3, 5, () => random.pick(uses))) lines.push(`    attempt(lambda: (${use}))`);
  return lines;
}
