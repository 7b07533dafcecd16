// A traceback that refers to a frame could keep an asynchronous generator alive; its lifetime would depend on garbage collection, and the
// loop closes generators that are alive at its end. So names of generators are cleared after use, and only `quiet` generators, which catch
// nothing and neither await nor fail at their end, are passed to library functions that hold them in a frame.

import { call, delay, indented, name, telling } from "./pieces.mjs";

const some = (place) => `${place.random.pick(["numbers", "echoes", "quiet"])}(${name(place)})`;
const emptied = (variable, lines) => ["try:", ...indented(lines), "finally:", `    ${variable} = None`];

const steps = (place, series) => () => {
  const { random } = place;
  const step = random.pick([
    `await anext(${series})`,
    `await anext(${series}, 'no more')`,
    `await ${series}.__anext__()`,
    `await ${series}.asend(me)`,
    `await ${series}.athrow(ValueError(me))`,
    `await ${series}.athrow(asyncio.CancelledError())`,
    `await ${series}.aclose()`,
    `${series}.ag_running`,
  ]);
  const shown = telling([`say('series', ${step})`], "series ends");
  if (random.chance(0.7)) return shown;
  return telling([`async with asyncio.timeout(${delay(place)}):`, ...indented(shown)], "series is late");
};

function byHand(place) {
  const { random } = place;
  const closing = random.chance(0.6)
    ? ["finally:", "    await series.aclose()"]
    : ["finally:", "    say('not closed')"];
  const lines = ["try:", ...indented(random.several(1, 4, steps(place, "series")).flat()), ...closing];
  return [`series = ${some(place)}`, ...emptied("series", lines)];
}

/** Generators that are still open at the end of the loop, which closes them. */
function held(place) {
  const { random } = place;
  return [
    ...(random.chance(0.7) ? [`held.append(${some(place)})`] : []),
    "if held:",
    ...indented(random.several(1, 2, steps(place, random.pick(["held[0]", "held[-1]"]))).flat()),
  ];
}

function closing(place, inner, block) {
  const { random } = place;
  const manager = random.chance(0.5) ? `Closing(${some(place)})` : `contextlib.aclosing(quiet(${name(place)}))`;
  return emptied("series", [
    `async with ${manager} as series:`,
    "    async for number in series:",
    "        say('closing', number)",
    ...(random.chance(0.4) ? indented(block(inner)) : []),
    ...(random.chance(0.5) ? ["        break"] : []),
  ]);
}

function iterate(place, inner, block) {
  const { random } = place;
  return [
    `async for number in ${some(place)}:`,
    "    say('number', number)",
    ...(random.chance(0.4) ? block(inner) : []),
    ...random.pick([[], [], ["    break"], ["    if number: break"]]),
    ...(random.chance(0.2) ? ["else:", "    say('to the end')"] : []),
  ];
}

/** A generator that yields the results of another coroutine of the program. */
function local(place) {
  return [
    "async def local():",
    "    for index in range(2):",
    `        yield await ${call(place)}`,
    "async for number in local():",
    "    say('local', number)",
  ];
}

function comprehension(place) {
  const { random } = place;
  return [
    random.pick([
      `say('list', [number async for number in ${some(place)}])`,
      `say('dict', {str(number): me async for number in ${some(place)} if number})`,
      `say('generator', [number async for number in (await asyncio.sleep(${delay(place)}, each) for each in range(3))])`,
      `say('awaits', [await asyncio.sleep(${delay(place)}, number) for number in range(2)])`,
    ]),
  ];
}

function manager(place, inner, block) {
  const { random } = place;
  const one = () => random.pick([`Door(${name(place)}, ${delay(place)})`, `door(${name(place)})`]);
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
  [2, held, { iterates: true }],
  [2, closing, nesting],
  [2, iterate, nesting],
  [1, local, { iterates: true, call: true }],
  [1, comprehension, { iterates: true }],
  [3, manager, { nests: true }],
  [1, exitStack, { nests: true }],
  [1, suppressing, { nests: true }],
];
