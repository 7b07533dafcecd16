import { effect, signal } from "@preact/signals";
import { changedVariables, type ShownVariables } from "../model/loop_state/changed_variables.ts";
import * as state from "./app_state.ts";
import { engine, lastRunOptions } from "./runs.ts";

/** The variables at the play head; null while there is none, or before they are known. */
export const variables = signal<ShownVariables | null>(null);

/** Keeps the variables true to the play head, from now on. Returns the function that ends it. */
export function keepLooking(): () => void {
  let isLooking = false;

  // While one look goes on the play head may have moved far: only where it stands then is looked at next.
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
