// Coroutines driven by asyncio.run: await, async for and with, asynchronous comprehensions and generators, several tasks.

import { expression } from "../expressions/expression.mjs";
import { int, listOf, str } from "../types.mjs";

const makers = [
  "import asyncio",
  "class Guard:",
  "    def __init__(self, name, swallows=False): self.name, self.swallows = name, swallows",
  "    async def __aenter__(self): await asyncio.sleep(0); print('enter', self.name); return self.name",
  "    async def __aexit__(self, kind, value, traceback): print('exit', self.name, kind and kind.__name__); await asyncio.sleep(0); return self.swallows",
  "class Numbers:",
  "    def __init__(self, count): self.left = count",
  "    def __aiter__(self): return self",
  "    async def __anext__(self):",
  "        await asyncio.sleep(0)",
  "        if self.left <= 0: raise StopAsyncIteration",
  "        self.left -= 1",
  "        return self.left",
  "class Later:",
  "    def __init__(self, value): self.value = value",
  "    def __await__(self): yield; return self.value",
  "async def counting(name, count):",
  "    try:",
  "        for i in range(count):",
  "            yield (name, i)",
  "            await asyncio.sleep(0)",
  "    finally:",
  "        print('closed', name)",
  "async def slow(value, seconds=0):",
  "    await asyncio.sleep(seconds)",
  "    if isinstance(value, Exception): raise value",
  "    print('slow', value)",
  "    return value",
];

const time = (random) => random.pick(["0", "0", "1", "0.5", "2", "1.5"]);

function awaited(context) {
  const { random } = context;
  const value = () => expression(context, random.pick([int, str]), 0);
  return random.weighted([
    [3, () => `await slow(${value()}, ${time(random)})`],
    [2, () => `await Later(${value()})`],
    [1, () => `await slow(${random.pick(["ValueError('v')", "Oops(1)", "KeyError('k')", "StopIteration(3)"])})`],
    [
      2,
      () =>
        `await asyncio.gather(slow(${value()}, ${time(random)}), slow(${value()}, ${time(random)})${random.chance(0.3) ? ", slow(Oops('g'), 1), return_exceptions=True" : ""})`,
    ],
    [1, () => `await asyncio.wait_for(slow(${value()}, ${time(random)}), ${random.pick(["1", "0.7", "3", "None"])})`],
    [1, () => `await (lambda: Later(${value()}))()`],
    [1, () => `[await Later(x) for x in ${expression(context, listOf(int), 0)}]`],
    [1, () => `[x async for x in Numbers(${random.between(0, 4)}) if x ${random.pick(["> 0", "!= 1", "% 2"])}]`],
    [1, () => `{x: y async for x, y in counting('d', ${random.between(0, 3)})}`],
    [1, () => `{await Later(x) async for x in Numbers(1)}`],
    [1, () => `[(a, b) async for a in Numbers(2) async for b in Numbers(2)]`],
    [1, () => `(await Later([1, 2]))[${random.between(-2, 2)}], *(await Later('ab'))`],
    [1, () => `f'{await Later(${value()})!r:>6}' + str(await slow(1))`],
    [1, () => `await Later(1) if await Later(${random.pick(["True", "0"])}) else await Later('else')`],
    [1, () => `await anext(Numbers(${random.between(0, 1)})${random.chance(0.5) ? ", 'none'" : ""})`],
    [1, () => `await ${random.pick(["5", "None", "slow", "[slow(1)]", "Numbers(1)"])}`.replace("[slow(1)]", "[1]")],
    [1, () => `sum([x async for x in Numbers(3)]), max([await Later(2), 1])`],
    [1, () => `(y := await Later(${value()}), y)`],
  ])();
}

const indent = (lines) => lines.map((line) => `    ${line}`);

function statements(context, depth) {
  const { random } = context;
  return random.several(1, 3, () => asyncStatement(context, depth)).flat();
}

function asyncStatement(context, depth) {
  const { random } = context;
  const inner = () => indent(statements(context, depth - 1));
  const simple = [
    [5, () => [`print(${awaited(context)})`]],
    [1, () => ["await asyncio.sleep(0)"]],
    [1, () => [`print(${expression(context, str, 1)})`]],
  ];
  if (depth <= 0) return random.weighted(simple)();
  return random.weighted([
    ...simple,
    [
      2,
      () => [
        `async for x in ${random.pick([`Numbers(${random.between(0, 3)})`, `counting('f', ${random.between(0, 3)})`, "[1]", "(y async for y in Numbers(2))"])}:`,
        "    print('got', x)",
        ...(random.chance(0.3) ? [`    if x == ${random.between(0, 2)}: ${random.pick(["break", "continue"])}`] : []),
        ...inner(),
        ...(random.chance(0.3) ? ["else:", "    print('all')"] : []),
      ],
    ],
    [
      2,
      () => [
        `async with Guard('${random.pick(["a", "b"])}'${random.chance(0.3) ? ", True" : ""})${random.chance(0.5) ? " as g" : ""}${random.chance(0.2) ? ", Guard('inner')" : ""}:`,
        ...inner(),
      ],
    ],
    [
      3,
      () => [
        "try:",
        ...inner(),
        random.pick(["except ValueError as error:", "except Exception as error:", "except (Oops, KeyError) as error:"]),
        "    report(error)",
        ...(random.chance(0.3) ? ["finally:", "    print('finally', await Later(1))"] : []),
      ],
    ],
    [
      1,
      () => [
        `async with asyncio.TaskGroup() as tg:`,
        `    t = tg.create_task(slow(${expression(context, int, 0)}, ${time(random)}))`,
        ...inner(),
        "print(t.result())",
      ],
    ],
    [1, () => [`async with asyncio.timeout(${random.pick(["1", "0.2", "None"])}):`, ...inner()]],
    [
      1,
      () => [
        `t = asyncio.create_task(slow(${random.pick(["'task'", "Oops('t')"])}, ${time(random)}))`,
        ...statements(context, depth - 1),
        random.pick(["t.cancel()", "pass", "pass"]),
        "try: print('task', await t)",
        "except (asyncio.CancelledError, Oops) as error: report(error)",
      ],
    ],
    [
      1,
      () => [
        "g = counting('m', 3)",
        `print(await ${random.pick(["anext(g)", "g.asend(None)", "g.__anext__()", "g.athrow(ValueError('in'))", "g.asend(1)"])})`,
        ...statements(context, 0),
        "await g.aclose()",
      ],
    ],
    [1, () => [`if await Later(${random.pick(["True", "[]"])}):`, ...inner(), "else:", ...inner()]],
    [1, () => [`while (n := ${random.pick(["await Later(0)", "0"])}):`, "    break"]],
  ])();
}

export function coroutineSection(context) {
  const { random } = context;
  const name = context.fresh("main");
  const inner = context.function({ canBindHere: false });
  return [
    ...makers,
    `async def ${name}():`,
    ...indent(statements(inner, 2)),
    `    return ${random.chance(0.5) ? awaited(inner) : expression(inner, int, 1)}`,
    `attempt(lambda: asyncio.run(${name}()))`,
  ];
}

/** Several tasks with interleaved output. */
export function taskSection(context) {
  const { random } = context;
  const name = context.fresh("worker");
  const lines = [
    ...makers,
    `async def ${name}(label, delay, rounds):`,
    "    for i in range(rounds):",
    "        print(label, i)",
    "        await asyncio.sleep(delay)",
    ...(random.chance(0.3) ? [`        if i == ${random.between(0, 2)} and label == 'b': raise Oops(label)`] : []),
    "    return label * rounds",
    "async def together():",
  ];
  const calls = random
    .several(2, 4, (index) => `${name}('${"abcd"[index]}', ${time(random)}, ${random.between(0, 3)})`)
    .join(", ");
  lines.push(
    ...indent(
      random.pick([
        [`return await asyncio.gather(${calls})`],
        [`return await asyncio.gather(${calls}, return_exceptions=True)`],
        [
          "async with asyncio.TaskGroup() as tg:",
          `    ts = [tg.create_task(c) for c in (${calls})]`,
          "return [t.result() for t in ts]",
        ],
        [
          `ts = [asyncio.ensure_future(c) for c in (${calls})]`,
          "r = []",
          "for t in asyncio.as_completed(ts):",
          "    try: r.append(await t)",
          "    except Oops as e: r.append(repr(e))",
          "return r",
        ],
        [
          `ts = [asyncio.create_task(c) for c in (${calls})]`,
          `d, p = await asyncio.wait(ts, timeout=${random.pick(["1", "None", "0.6"])}, return_when=asyncio.${random.pick(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"])})`,
          "for t in p: t.cancel()",
          "await asyncio.gather(*ts, return_exceptions=True)",
          "return len(d), len(p), [t.cancelled() for t in ts]",
        ],
      ]),
    ),
    "try: print(asyncio.run(together()))",
    "except BaseException as error: report(error); print(getattr(error, 'exceptions', None))",
  );
  return lines;
}
