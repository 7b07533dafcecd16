import { setFlagsFromString } from "node:v8";

/** V8's own is 1,800,000 (bytes of code executed in a function, roughly). */
const TIERING_BUDGET = 20_000_000;

/**
 * Has V8 optimise a function of the engine only when it has run for some milliseconds. With its own setting it begins with functions
 * that matter only while the engine starts, and a process that is done must wait for that: 30 ms for a program of three lines.
 */
export function preferQuickStart(): void {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
}
