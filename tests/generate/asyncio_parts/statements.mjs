import { callbacks } from "./callbacks.mjs";
import { iteration } from "./iteration.mjs";
import { objects } from "./objects.mjs";
import { call, delay, delays, indented, name, simple, spawn } from "./pieces.mjs";
import { synchronization } from "./synchronization.mjs";
import { tasks } from "./tasks.mjs";

const mostNesting = 3;

/** A statement of a coroutine, as lines. `place`: the random numbers, the number of callable functions, and the nesting depth. */
export function statement(place) {
  const inner = { ...place, depth: place.depth + 1 };
  const fitting = kinds.filter(
    ([, , needs]) =>
      (needs.call !== true || place.later > 0) &&
      (needs.nests !== true || place.depth < mostNesting) &&
      (needs.iterates !== true || place.iterates),
  );
  return place.random.weighted(fitting)(place, inner, block);
}

function block(place) {
  return indented(place.random.several(1, 2, () => statement(place)).flat());
}

/** An awaitable that takes some time, as an expression. */
function awaitable(place) {
  const { random } = place;
  return random.weighted([
    [3, () => `asyncio.sleep(${delay(place)}, ${name(place)})`],
    [place.later > 0 ? 5 : 0, () => call(place)],
    [1, () => "event.wait()"],
    [1, () => "queue.get()"],
    [1, () => "asyncio.shield(future)"],
    [1, () => "lock.acquire()"],
    [1, () => "semaphore.acquire()"],
    [1, () => "barrier.wait()"],
    [
      place.later > 0 ? 2 : 0,
      () => `asyncio.gather(${call(place)}, ${call(place)}${random.pick(["", ", return_exceptions=True"])})`,
    ],
    [place.later > 0 ? 1 : 0, () => `asyncio.shield(${call(place)})`],
    [1, () => `asyncio.wait_for(event.wait(), ${delay(place)})`],
  ])();
}

function cancel({ random }) {
  const message = random.pick(["", "", "'stop'"]);
  const which = random.pick(["tasks[0]", "tasks[-1]", "tasks[len(tasks) // 2]", "asyncio.current_task()"]);
  return [`if tasks: say('cancel', ${which}.cancel(${message}))`];
}

function tryStatement(place, inner) {
  const { random } = place;
  const lines = ["try:", ...block(inner)];
  const handler = random.pick(["Exception", "ValueError", "TimeoutError", "asyncio.CancelledError", "BaseException"]);
  const isBare = random.chance(0.3);
  if (!isBare) {
    lines.push(`except ${handler} as error:`, "    say('caught', told(error))");
    if (random.chance(0.3)) lines.push(...block(inner));
    if (random.chance(0.4))
      lines.push(
        random.pick(["    raise", "    raise", "    raise RuntimeError(me)", "    raise KeyError(me) from None"]),
      );
  }
  if (isBare || random.chance(0.4))
    lines.push("finally:", "    say('finally')", ...(random.chance(0.5) ? block(inner) : []));
  return lines;
}

function timeoutBlock(place, inner) {
  return [
    "try:",
    `    async with asyncio.timeout(${delay(place)}) as limit:`,
    ...indented(block(inner)),
    ...(place.random.chance(0.2)
      ? [`        limit.reschedule(asyncio.get_running_loop().time() + ${delay(place)})`, ...indented(block(inner))]
      : []),
    "except TimeoutError as error:",
    "    say('timed out', told(error), limit.expired())",
  ];
}

function waitFor(place) {
  return [
    "try:",
    `    say('got', await asyncio.wait_for(${awaitable(place)}, ${place.random.pick([...delays, "None", "2"])}))`,
    "except (TimeoutError, ValueError) as error:",
    "    say('no', told(error))",
  ];
}

function waitForTasks(place) {
  const { random } = place;
  const when = random.pick(["", "", ", return_when=asyncio.FIRST_COMPLETED", ", return_when=asyncio.FIRST_EXCEPTION"]);
  const own = random.chance(0.5) ? "mine[-3:]" : `[asyncio.ensure_future(${call(place)}) for _ in range(2)]`;
  return [
    `if waited := ${own}:`,
    `    done, pending = await asyncio.wait(waited, timeout=${delay(place)}${when})`,
    "    say('wait', len(done), len(pending))",
  ];
}

function taskGroup(place, inner) {
  const { random } = place;
  return [
    "try:",
    "    async with asyncio.TaskGroup() as group:",
    ...random.several(1, 3, () => `        tasks.append(group.create_task(${call(place)}))`),
    ...(random.chance(0.5) ? indented(block(inner)) : []),
    "except* ValueError as errors:",
    "    say('group', [told(error) for error in errors.exceptions])",
    ...(random.chance(0.3) ? ["except* asyncio.CancelledError as errors:", "    say('cancelled in group')"] : []),
  ];
}

function asCompleted(place) {
  const { random } = place;
  const limit = random.pick(["", ", timeout=0.5"]);
  return [
    `for earliest in asyncio.as_completed([${call(place)}, ${awaitable({ ...place, later: 0 })}, asyncio.sleep(${delay(place)})]${limit}):`,
    "    try:",
    "        say('completed', await earliest)",
    "    except (TimeoutError, ValueError) as error:",
    "        say('completed with', told(error))",
  ];
}

const guarded = (what) => (_place, inner) => [`async with ${what}:`, ...block(inner)];

function useCondition(place) {
  return [
    "async with condition:",
    `    ${place.random.pick(["condition.notify()", "condition.notify_all()", "condition.notify(2)"])}`,
    ...(place.random.chance(0.6)
      ? [`    say('condition', await asyncio.wait_for(condition.wait(), ${delay(place)}))`]
      : []),
  ];
}

function callback({ random }) {
  const loop = "asyncio.get_running_loop()";
  return [
    random.pick([
      `${loop}.call_soon(say, 'soon')`,
      `${loop}.call_later(${random.pick(delays)}, say, 'later')`,
      `${loop}.call_later(${random.pick(delays)}, event.set)`,
      "if tasks: tasks[-1].add_done_callback(lambda task: say('callback', task.get_name(), task.cancelled()))",
      "future.add_done_callback(lambda done: say('future', done.cancelled()))",
      `${loop}.call_later(${random.pick(delays)}, lambda: future.done() or future.set_result('late'))`,
    ]),
  ];
}

/** `[weight, make, needs]`. */
const kinds = [
  [6, simple(({ random }) => `say(me, ${random.below(10)})`), {}],
  [6, simple((place) => `await asyncio.sleep(${delay(place)})`), {}],
  [6, spawn, { call: true }],
  [4, simple((place) => `say('result', await ${call(place)})`), { call: true }],
  [
    3,
    simple(
      (place) =>
        `say('gathered', await asyncio.gather(${call(place)}, ${awaitable({ ...place, later: 0 })}, return_exceptions=${place.random.pick(["True", "False"])}))`,
    ),
    { call: true },
  ],
  [4, cancel, {}],
  [5, tryStatement, { nests: true }],
  [3, timeoutBlock, { nests: true }],
  [4, waitFor, {}],
  [3, waitForTasks, { call: true }],
  [3, taskGroup, { call: true, nests: true }],
  [2, asCompleted, { call: true }],
  [2, guarded("lock"), { nests: true }],
  [2, guarded("semaphore"), { nests: true }],
  [2, useCondition, {}],
  [2, simple(() => "event.set()"), {}],
  [1, simple(() => "event.clear()"), {}],
  [2, simple(({ random }) => `queue.put_nowait(${random.below(10)}) if not queue.full() else say('full')`), {}],
  [1, simple(({ random }) => `await queue.put(${random.below(10)})`), {}],
  [1, simple(() => "say('queue', queue.qsize(), queue.empty())"), {}],
  [2, simple(() => "future.done() or future.set_result(me)"), {}],
  [1, simple(() => "future.done() or future.set_exception(ValueError('future'))"), {}],
  [1, simple(() => "say('shielded', await asyncio.shield(mine[0])) if mine else None"), {}],
  [2, callback, {}],
  [1, simple(() => "raise ValueError(me)"), {}],
  [1, simple(() => "await asyncio.current_task().get_loop().create_future() if len(tasks) > 20 else say('few')"), {}],
  [1, simple(() => "say(asyncio.current_task().uncancel(), asyncio.current_task().cancelling())"), {}],
  [1, simple(() => "await asyncio.gather(*mine[:3], return_exceptions=True)"), {}],
  ...callbacks,
  ...iteration,
  ...objects,
  ...synchronization,
  ...tasks,
];
