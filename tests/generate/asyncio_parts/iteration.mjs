// Asynchronous generators are run to their end or closed whatever happens: when the last reference to another one goes may depend on the
// traceback that holds its frame.

import { delay, indented, name, telling } from "./pieces.mjs";

function byHand(place) {
  const { random } = place;
  const step = () =>
    random.pick([
      "await anext(series)",
      "await anext(series, 'no more')",
      "await series.asend(me)",
      "await series.athrow(ValueError(me))",
      "await series.aclose()",
      `await asyncio.wait_for(anext(series), ${delay(place)})`,
    ]);
  return [
    `series = ${random.pick(["numbers", "echoes"])}(${name(place)})`,
    "try:",
    ...indented(random.several(1, 3, () => telling([`say('series', ${step()})`], "series ends")).flat()),
    "finally:",
    "    await series.aclose()",
  ];
}

function closing(place, inner, block) {
  const { random } = place;
  return [
    `async with contextlib.aclosing(${random.pick(["numbers", "echoes"])}(${name(place)})) as series:`,
    "    async for number in series:",
    "        say('closing', number)",
    ...(random.chance(0.4) ? indented(block(inner)) : []),
    ...(random.chance(0.5) ? ["        break"] : []),
  ];
}

function comprehension(place) {
  const source = place.random.pick(["numbers", "echoes"]);
  return [`say('list', [number async for number in ${source}(${name(place)})])`];
}

function manager(place, inner, block) {
  const { random } = place;
  const one = () => `Door(${name(place)}, ${delay(place)})`;
  return [
    `async with ${random.chance(0.7) ? one() : `${one()}, ${one()}`}:`,
    ...block(inner),
    ...(random.chance(0.2) ? [`    raise ${random.pick(["LookupError", "ValueError"])}(me)`] : []),
  ];
}

function exitStack(place, inner, block) {
  const { random } = place;
  return [
    "async with contextlib.AsyncExitStack() as stack:",
    `    await stack.enter_async_context(Door(${name(place)}, ${delay(place)}))`,
    ...(random.chance(0.5) ? [`    stack.push_async_callback(asyncio.sleep, ${delay(place)})`] : []),
    ...(random.chance(0.5) ? ["    stack.callback(say, 'unwound')"] : []),
    ...block(inner),
  ];
}

const suppressing = (place, inner, block) => [
  `with contextlib.suppress(${place.random.pick(["ValueError", "TimeoutError", "asyncio.CancelledError"])}):`,
  ...block(inner),
];

const nesting = { nests: true, iterates: true };

export const iteration = [
  [2, byHand, { iterates: true }],
  [2, closing, nesting],
  [1, comprehension, { iterates: true }],
  [3, manager, { nests: true }],
  [1, exitStack, { nests: true }],
  [1, suppressing, { nests: true }],
];
