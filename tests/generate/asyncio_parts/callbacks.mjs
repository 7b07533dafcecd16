import { call, delay, indented, loop, name, simple, spawn, telling } from "./pieces.mjs";

function timer(place) {
  const { random } = place;
  const made = random.pick([
    `${loop}.call_later(${delay(place)}, say, 'timer')`,
    `${loop}.call_at(${loop}.time() + ${delay(place)}, say, 'at')`,
    `${loop}.call_soon(say, 'handle')`,
  ]);
  return [
    `handle = ${made}`,
    ...(random.chance(0.5) ? [`await asyncio.sleep(${delay(place)})`] : []),
    ...(random.chance(0.6) ? ["handle.cancel()"] : []),
    "say('handle', handle.cancelled())",
  ];
}

function ownFuture(place) {
  const { random } = place;
  const set = random.pick([
    "own.set_result('own')",
    "own.set_exception(KeyError('own'))",
    "own.cancel('own')",
    "own.cancel()",
  ]);
  return [
    `own = ${loop}.create_future()`,
    ...(random.chance(0.3) ? ["own.add_done_callback(lambda done: say('own is done', done.cancelled()))"] : []),
    `${loop}.call_later(${delay(place)}, lambda own=own: own.done() or ${set})`,
    ...telling([`say('own', await ${random.pick(["own", "own", "asyncio.shield(own)"])})`], "own ends"),
  ];
}

function twoWaiters(place) {
  return [
    `shared = ${loop}.create_future()`,
    "both = [asyncio.create_task(waiting(shared, number)) for number in range(2)]",
    "tasks.extend(both)",
    `await asyncio.sleep(${delay(place)})`,
    place.random.pick([
      "shared.done() or shared.set_result(me)",
      "shared.done() or shared.set_exception(LookupError(me))",
      "shared.cancel()",
      "both[0].cancel('both')",
    ]),
  ];
}

const failing = (place) => [
  `${loop}.${place.random.pick(["call_soon(", `call_later(${delay(place)}, `])}fail, ${name(place)})`,
];

function removed() {
  return [
    "if mine:",
    "    mine[-1].add_done_callback(ended)",
    "    say('removed', mine[-1].remove_done_callback(ended))",
  ];
}

function contextVariable(place) {
  const { random } = place;
  const lines = [
    "token = variable.set(me)",
    ...(random.chance(0.5) && place.later > 0 ? spawn(place) : []),
    `await asyncio.sleep(${delay(place)})`,
    "say('variable', variable.get())",
    ...(random.chance(0.5) ? ["variable.reset(token)"] : []),
  ];
  return random.chance(0.3)
    ? [
        "copied = contextvars.copy_context()",
        "copied.run(variable.set, 'copied')",
        ...(place.later > 0
          ? [`tasks.append(asyncio.create_task(${call(place)}, context=copied))`]
          : [`${loop}.call_soon(lambda: say('in context', variable.get()), context=copied)`]),
        "say('variable', variable.get(), copied[variable])",
      ]
    : lines;
}

const states = [
  "if tasks: say(tasks[0].done(), tasks[0].cancelled(), tasks[0].cancelling())",
  "if mine and mine[0].done() and not mine[0].cancelled(): say('ended', repr(mine[0].exception()))",
  "say('all', sorted(task.get_name() for task in asyncio.all_tasks()))",
  "if mine: mine[-1].set_name(me + '!')",
  "say('future', future.done(), future.cancelled())",
];

export const callbacks = [
  [2, timer, {}],
  [2, ownFuture, {}],
  [1, twoWaiters, {}],
  [1, failing, {}],
  [1, removed, {}],
  [2, contextVariable, {}],
  [2, simple(({ random }) => random.pick(states)), {}],
  [
    1,
    (place) =>
      telling([`say(${place.random.pick(["future.result()", "mine[0].result()", "mine[0].exception()"])})`], "not yet"),
    {},
  ],
  [
    1,
    (_place, inner, block) => ["async def local():", ...indented(["mine = []"]), ...block(inner), "await local()"],
    { nests: true },
  ],
];
