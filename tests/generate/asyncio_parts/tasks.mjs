import { call, delay, indented, loop, simple, telling } from "./pieces.mjs";

const limits = (place) =>
  place.random.pick([
    `asyncio.timeout(${delay(place)})`,
    "asyncio.timeout(None)",
    `asyncio.timeout_at(${loop}.time() + ${delay(place)})`,
    `asyncio.timeout_at(${loop}.time() - 1)`,
  ]);

function nestedTimeouts(place, inner, block) {
  const { random } = place;
  const second = () => [
    "try:",
    `    async with ${limits(place)} as limit:`,
    ...indented(block(inner)),
    "except TimeoutError:",
    "    say('inner', limit.expired(), outer.expired())",
  ];
  return [
    "try:",
    `    async with ${limits(place)} as outer:`,
    ...(random.chance(0.5) ? indented(indented(second())) : indented(block(inner))),
    ...(random.chance(0.4)
      ? [`        outer.reschedule(${random.pick(["None", `${loop}.time() + ${delay(place)}`, `${loop}.time() - 1`])})`]
      : []),
    ...(random.chance(0.5) ? [`        await asyncio.sleep(${delay(place)})`] : []),
    "except TimeoutError as error:",
    "    say('outer', repr(error.__cause__), outer.expired(), outer.when() is None)",
  ];
}

function taskGroups(place, inner, block) {
  const { random } = place;
  const child = () => `tasks.append(group.create_task(${call(place)}))`;
  const nested = [
    "async with asyncio.TaskGroup() as second:",
    `    tasks.append(second.create_task(${call(place)}))`,
    ...(random.chance(0.5) ? block(inner) : []),
  ];
  return [
    "try:",
    "    async with asyncio.TaskGroup() as group:",
    ...indented(indented([child(), ...(random.chance(0.5) ? nested : []), child()])),
    ...(random.chance(0.4)
      ? indented(
          indented([
            random.pick([
              "raise KeyError(me)",
              "tasks[-1].cancel()",
              "asyncio.current_task().cancel('group')",
              `await asyncio.sleep(${delay(place)})`,
            ]),
          ]),
        )
      : []),
    "except* (ValueError, LookupError, TimeoutError) as errors:",
    "    say('groups', repr(errors))",
    ...(random.chance(0.4) ? ["except* RuntimeError as errors:", "    say('runtime', len(errors.exceptions))"] : []),
  ];
}

const stubborn = (place) => [
  "mine.append(asyncio.create_task(stubborn(me)))",
  "tasks.append(mine[-1])",
  `await asyncio.sleep(${delay(place)})`,
  "mine[-1].cancel('first')",
  ...(place.random.chance(0.5) ? [`await asyncio.sleep(${delay(place)})`] : []),
  ...(place.random.chance(0.5) ? ["mine[-1].cancel('second')"] : []),
  ...(place.random.chance(0.5) ? telling(["say('stubborn', await mine[-1])"], "gave in") : []),
];

function swallow(place, inner, block) {
  return [
    "try:",
    ...block(inner),
    "except asyncio.CancelledError as error:",
    "    say('swallowed', told(error), asyncio.current_task().cancelling())",
    ...(place.random.chance(0.5) ? ["    say('left', asyncio.current_task().uncancel())"] : []),
  ];
}

function cancelInFinally(place, inner, block) {
  const whom = place.random.pick(["asyncio.current_task()", "tasks[0]", "tasks[-1]"]);
  return [
    "try:",
    ...block(inner),
    "finally:",
    `    if tasks: say('cancel again', ${whom}.cancel('again'))`,
    ...(place.random.chance(0.5) ? [`    await asyncio.sleep(${delay(place)})`] : []),
  ];
}

const gathered = (place) => {
  const { random } = place;
  const parts = random.several(1, 4, () =>
    random.pick([call(place), call(place), `asyncio.sleep(${delay(place)}, me)`, `waiting(future, me)`]),
  );
  return [
    `all = asyncio.gather(${parts.join(", ")}${random.pick(["", ", return_exceptions=True"])})`,
    ...(random.chance(0.4) ? [`${loop}.call_later(${delay(place)}, all.cancel${random.pick(["", ", 'all'"])})`] : []),
    ...telling(["say('all', list(map(repr, await all)))"], "all end"),
  ];
};

function earliest(place) {
  return [
    `async for earliest in asyncio.as_completed([asyncio.create_task(${call(place)}), asyncio.ensure_future(${call(place)})]${place.random.pick(["", ", timeout=0.25"])}):`,
    ...indented(telling(["say('as completed', earliest.get_name(), await earliest)"], "as completed")),
  ];
}

function shielded(place) {
  const { random } = place;
  return [
    `inside = asyncio.ensure_future(${call(place)})`,
    `outside = asyncio.shield(inside)`,
    `${loop}.call_later(${delay(place)}, ${random.pick(["outside.cancel", "outside.cancel, 'outside'", "inside.cancel"])})`,
    ...telling(["say('shield', await outside)"], "shield ends"),
    ...(random.chance(0.6) ? telling(["say('inside', await inside)"], "inside ends") : []),
  ];
}

const waiting = (place) => [
  `waited = [asyncio.create_task(${call(place)}), asyncio.create_task(asyncio.sleep(${delay(place)}))]`,
  "for task in waited:",
  `    task.add_done_callback(ended)`,
  `done, pending = await asyncio.wait(waited, return_when=asyncio.${place.random.pick(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"])})`,
  "say('waited', [task.get_name() for task in waited if task in done], len(pending))",
  "for task in pending:",
  "    task.cancel()",
];

const yielding = simple(({ random }) => `await Turns(${random.between(0, 3)})`);

export const tasks = [
  [3, nestedTimeouts, { nests: true }],
  [3, taskGroups, { call: true, nests: true }],
  [2, stubborn, {}],
  [2, swallow, { nests: true }],
  [2, cancelInFinally, { nests: true }],
  [3, gathered, { call: true }],
  [1, earliest, { call: true }],
  [2, shielded, { call: true }],
  [2, waiting, { call: true }],
  [2, yielding, {}],
];
