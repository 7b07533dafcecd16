import { effect } from "@preact/signals";
import * as state from "./app_state.ts";
import { engine, FILE_NAME } from "./runs.ts";

/** The pause in typing after which the program is checked, in milliseconds. */
const REST = 250;

/** Updates the diagnostics when the text changes. Returns the function that stops this. */
export function keepChecking(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = effect(() => {
    const source = state.source.value;
    clearTimeout(timer);
    timer = setTimeout(() => void checkNow(source), REST);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

async function checkNow(source: string): Promise<void> {
  const result = await engine().check(source, FILE_NAME);
  // Ignore an answer for a text that has changed since.
  if (result.ok && state.source.value === source) state.diagnostics.value = result.value;
}
