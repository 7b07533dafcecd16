import { setFlagsFromString } from "node:v8";

/** V8's default is 1,800,000 (roughly the bytes of code executed in a function). */
const TIERING_BUDGET = 20_000_000;

/**
 * Makes V8 optimise a function of the engine only after it has run for some milliseconds. By default V8 starts with functions that
 * matter only while the engine starts, and a finished process has to wait for that: 30 ms for a program of three lines.
 */
export function preferQuickStart(): void {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
}
