import { effect, signal } from "@preact/signals";
import { changedVariables, type ShownVariables } from "../model/loop_state/changed_variables.ts";
import * as state from "./app_state.ts";
import { engine, lastRunOptions } from "./runs.ts";

/** The variables at the play head; null without a play head or before they have arrived. */
export const variables = signal<ShownVariables | null>(null);

/** Updates the variables when the play head moves. Returns the function that stops this. */
export function keepLooking(): () => void {
  let isLooking = false;

  // The play head may move far during a request; the next request is for its latest position only.
  const inspect = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    let looked: number | null = null;
    while (looked !== state.head.value) {
      looked = state.head.value;
      const shown = looked === null ? null : await variablesAt(looked);
      if (looked === state.head.value) variables.value = shown;
    }
    isLooking = false;
  };
  return effect(() => {
    state.head.value;
    state.model.value;
    if (state.running.value) variables.value = null;
    else void inspect();
  });
}

async function variablesAt(sequence: number): Promise<ShownVariables | null> {
  const options = lastRunOptions();
  const before = state.model.value?.strides.previous(sequence, "moment", 0) ?? null;
  if (!options || sequence === 0) return null;
  const result = await engine().variablesAt(options, before === null ? [sequence] : [before, sequence]);
  const now = result.ok ? result.value.at(-1) : undefined;
  if (!result.ok || !now) return null;
  return changedVariables(now, before === null ? undefined : result.value[0]);
}
