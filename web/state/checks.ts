import { effect } from "@preact/signals";
import * as state from "./app_state.ts";
import { engine, FILE_NAME } from "./runs.ts";

/** How long typing must rest before the program is checked, in milliseconds. */
const REST = 250;

/** Keeps the diagnostics true to the text in the editor, from now on. Returns the function that ends it. */
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
  // An answer that comes after more was typed is about another text.
  if (result.ok && state.source.value === source) state.diagnostics.value = result.value;
}
