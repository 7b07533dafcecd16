// Changes of containers: by slices, during iteration, by sorting; and containers that contain themselves.

import { expression, fill } from "../expressions/expression.mjs";
import { dictOf, elementType, int, listOf, setOf, str } from "../types.mjs";
import { containerChange } from "./assignments.mjs";
import { guarded, indented } from "./statements.mjs";

/** Many changes of one container, each printed. */
export function changeSection(context) {
  const { random } = context;
  const type = random.weighted([
    [6, listOf(random.pick([int, str, int, elementType(random)]))],
    [4, dictOf(random.pick([int, str]), elementType(random))],
    [1, setOf(random.pick([int, str]))],
  ]);
  const inner = context.function();
  inner.names = [];
  const name = inner.bind(context.fresh(), type);
  const lines = [`${name} = ${expression(context, type, 1)}`];
  for (const _ of random.several(3, 6, () => 0)) lines.push(...guarded(containerChange(inner)));
  return lines;
}

/** A loop that changes the container that it iterates over. */
export function mutationSection(context) {
  const { random } = context;
  const name = context.fresh();
  const kind = random.pick(["list", "dict", "set", "view"]);
  const changes = {
    list: [
      "c.append(x)",
      "c.remove(x)",
      "c.pop()",
      "c.insert(0, x)",
      "c.clear()",
      "c.reverse()",
      "del c[:1]",
      "c[0] = 'z'",
      "c += [x]",
      "c.sort(key=str)",
    ],
    dict: [
      "c[x] = 1",
      "c.pop(x)",
      "c['new'] = 1",
      "del c[x]",
      "c.clear()",
      "c.update({x: 5})",
      "c.popitem()",
      "c |= {'more': 1}",
    ],
    set: ["c.add(99)", "c.discard(x)", "c.clear()", "c |= {x}", "c.update([98])"],
  };
  const chosen = changes[kind === "view" ? "dict" : kind];
  const start = {
    list: fill(context, "$list[int]"),
    dict: fill(context, "$dict[str,int]"),
    set: "{1}",
    view: fill(context, "$dict[str,int]"),
  }[kind];
  const iterated =
    kind === "view"
      ? random.pick(["c.items()", "c.values()", "list(c)", "reversed(c)", "enumerate(c)"])
      : random.pick(["c", "c", "iter(c)", "list(c)"]);
  // Two changes that keep the size of a dict show how its table grows.
  const body = random.several(1, chosen === changes.dict ? 1 : 2, () => random.pick(chosen));
  const loop = [
    `for ${name}, x in enumerate(${iterated}):`,
    `    if ${name} > ${random.between(2, 6)}: break`,
    `    print(${name}, x)`,
    ...indented(random.chance(0.3) ? [`if ${name} == ${random.between(0, 2)}:`, ...indented(body)] : body),
  ];
  if (random.chance(0.3)) loop.push("else:", "    print('all')");
  return [`c = ${start}`, ...guarded(loop), kind === "set" ? "print(in_order(c))" : "print(c)"];
}

/** Sorting with keys; min and max. */
export function sortingSection(context) {
  const { random } = context;
  const type = random.pick([int, str, listOf(int), int, str]);
  const keys = {
    int: ["lambda x: -x", "lambda x: x % 3", "str", "lambda x: (x % 2, x)", "abs", "bool", "lambda x: 10 // x", "None"],
    str: [
      "len",
      "str.lower",
      "lambda s: s[::-1]",
      "lambda s: (len(s), s)",
      "lambda s: s[0]",
      "repr",
      "str.upper",
      "None",
    ],
    list: ["len", "sum", "lambda x: x[-1]", "max", "repr", "lambda x: x[::-1]", "None"],
  }[type.kind];
  const items = expression(context, listOf(type), 2);
  const lines = [
    "try:",
    `    items = ${items} + ${fill(context, "[$T, $T, $T]", 1, { T: type })}`,
    "except Exception as error:",
    "    report(error)",
    "    items = []",
  ];
  for (const _ of random.several(2, 4, () => 0)) {
    const key = random.pick(keys);
    lines.push(
      random.weighted([
        [
          4,
          `attempt(lambda: sorted(items, key=${key}${random.chance(0.4) ? `, reverse=${random.pick(["True", "False", "1", "0"])}` : ""}))`,
        ],
        [2, `attempt(lambda: items.sort(key=${key}) or items)`],
        [1, `attempt(lambda: max(items, key=${key}))`],
        [1, `attempt(lambda: min(items, key=${key}, default=0))`],
        [1, "attempt(lambda: sorted(items + [None]))"],
        [1, "attempt(lambda: sorted(enumerate(items), key=lambda p: p[1])[:3])"],
        [1, "attempt(lambda: items.sort(len))"],
        [1, "attempt(lambda: sorted(items, reverse='x', wrong=1))"],
        [1, "attempt(lambda: items.sort(key=lambda x: items.append(x) or 1))"],
        [1, "attempt(lambda: {k: sorted(items, key=str)[:k] for k in range(2)})"],
      ]),
    );
  }
  return lines;
}

/** Lists and dicts that contain themselves. */
export function selfHoldingSection(context) {
  const { random } = context;
  const lines = [`c = ${random.pick(["[]", "[1, 2]", fill(context, "$list[int]")])}`, `d = {'c': c}`];
  const uses = ["c.append(c)", "c.append(d)", "d['d'] = d", "d['t'] = (c, d)", "c[:0] = [c]", "c.append([c])"];
  for (const use of random.several(1, 3, () => random.pick(uses))) lines.push(use);
  lines.push("print(c, d)", "print(f'{c!r:.20}', str((c,)), [d])", "print(c[-1] is c if c else c)");
  return [...lines, "c.clear()", "d.clear()", "print(c, d)"];
}
