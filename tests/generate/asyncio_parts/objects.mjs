// Task and future classes of the program, eager tasks, coroutines stepped by hand, and misuses of them.

import { call, delay, indented, loop, simple, spawn, telling } from "./pieces.mjs";

const kept = (made) => [`mine.append(${made})`, "tasks.append(mine[-1])"];

const eager = (place) =>
  kept(`asyncio.create_task(${call(place)}, eager_start=${place.random.pick(["True", "False"])})`);

const ownTask = (place) => [
  `${loop}.set_task_factory(own_factory)`,
  ...spawn(place),
  `${loop}.set_task_factory(${place.random.pick(["None", "None", "asyncio.eager_task_factory"])})`,
];

function ownFuture(place) {
  const { random } = place;
  return [
    "special = OwnFuture()",
    `${loop}.call_later(${delay(place)}, ${random.pick(["special.finish, me", "special.finish, me", "special.cancel, 'special'"])})`,
    ...telling(
      [`say('special', await ${random.pick(["special", "asyncio.wait_for(special, 0.25)"])})`],
      "special ends",
    ),
  ];
}

function byHand(place) {
  const { random } = place;
  const step = () =>
    random.pick([
      "by_hand.send(None)",
      "by_hand.send(None)",
      "by_hand.throw(ValueError(me))",
      "by_hand.throw(asyncio.CancelledError(me))",
      "by_hand.close()",
      "by_hand.cr_running",
    ]);
  return [
    `by_hand = turning(${random.between(1, 3)})`,
    ...random
      .several(1, 4, () => telling([`say('by hand', ${step()})`], "by hand", "(Exception, asyncio.CancelledError)"))
      .flat(),
    "by_hand.close()",
  ];
}

function withContext(place) {
  return place.random.pick([
    ["if mine: mine[-1].add_done_callback(heard, context=contextvars.copy_context())"],
    [
      "inner = contextvars.copy_context()",
      "inner.run(variable.set, me)",
      "if mine: mine[-1].add_done_callback(heard, context=inner)",
    ],
    [
      "with variable.set('within'):",
      ...indented(place.later > 0 ? spawn(place) : ["say(variable.get())"]),
      "say(variable.get())",
    ],
  ]);
}

function lateCancel(place) {
  const { random } = place;
  const message = random.pick(["", ", 'late'"]);
  const whom = random.pick(["mine[-1]", "tasks[0]", "tasks[len(tasks) // 2]"]);
  return [`if ${whom.split("[")[0]}: ${loop}.call_later(${delay(place)}, ${whom}.cancel${message})`];
}

function lateToAGroup(place) {
  return [
    ...telling(
      [
        "async with asyncio.TaskGroup() as late:",
        `    late.create_task(asyncio.sleep(${delay(place)}))`,
        ...(place.random.chance(0.3) ? ["    raise LookupError(me)"] : []),
      ],
      "late",
    ),
    ...telling([`tasks.append(late.create_task(${call(place)}))`], "too late"),
  ];
}

const failures = [
  "await asyncio.current_task()",
  "await asyncio.wait([])",
  "asyncio.current_task().set_result(1)",
  "future.result()",
  "asyncio.run(turning(1))",
  `${loop}.run_until_complete(turning(1))`,
  "await 1",
  "await asyncio.wait_for(1, 1)",
  "asyncio.create_task(say)",
  "await asyncio.gather()",
  "await asyncio.wait([turning(1)])",
  "asyncio.current_task().get_loop().close()",
];

const wrong = ({ random }) => [
  "try:",
  `    ${random.pick(failures)}`,
  "except Exception as error:",
  "    say('wrong', type(error).__name__)",
];

const reported = ({ random }) => [
  `${loop}.call_exception_handler({'message': 'own', 'handle': None, 'exception': ${random.pick(["KeyError(me)", "ValueError(1, 2)"])}})`,
];

const waitForFutures = (place) => [
  `futures = [asyncio.ensure_future(Turns(${place.random.between(0, 2)})), ${loop}.create_future(), future]`,
  `${loop}.call_later(${delay(place)}, futures[1].cancel)`,
  `done, pending = await asyncio.wait(futures, timeout=${delay(place)}, return_when=asyncio.${place.random.pick(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"])})`,
  "say('futures', [one in done for one in futures])",
];

export const objects = [
  [3, eager, { call: true }],
  [2, ownTask, { call: true }],
  [1, ownFuture, {}],
  [1, byHand, {}],
  [2, withContext, {}],
  [3, lateCancel, {}],
  [1, lateToAGroup, { call: true }],
  [2, wrong, {}],
  [1, reported, {}],
  [1, waitForFutures, {}],
  [1, simple(() => `${loop}.call_soon_threadsafe(say, 'threadsafe')`), {}],
];
