// The parts of statements. `place`: the random numbers, the number of callable functions, and the nesting depth.

export const delays = ["0", "0", "0.1", "0.1", "0.25", "0.5", "1"];
export const loop = "asyncio.get_running_loop()";

export const indented = (lines) => lines.map((line) => `    ${line}`);
export const delay = ({ random }) => random.pick(delays);
export const name = ({ random }) => `"${random.pick("abcdefghij")}"`;
export const call = (place) => `work${place.random.below(place.later)}(${name(place)})`;
/** A generator of a single line. */
export const simple = (make) => (place) => [make(place)];

/** Starts a task. */
export function spawn(place) {
  const { random } = place;
  const given = random.chance(0.3) ? `, name=${name(place)}` : "";
  return [`mine.append(asyncio.create_task(${call(place)}${given}))`, "tasks.append(mine[-1])"];
}

/** Wraps lines so that their expected exceptions are printed. */
export function telling(lines, what, errors = "(Exception, asyncio.CancelledError)") {
  return ["try:", ...indented(lines), `except ${errors} as error:`, `    say('${what}', told(error))`];
}
