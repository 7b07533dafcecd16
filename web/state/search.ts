import { computed, signal } from "@preact/signals";
import { frames } from "../base/frame_scheduler.ts";
import { partitionPoint } from "../base/search.ts";
import { foundStops } from "../model/sentences/search.ts";
import * as state from "./app_state.ts";
import { endCancellation, toldCancellation } from "./cancellation.ts";

/** What is looked for in the run; empty: nothing is. */
export const wanted = signal("");

/** The moments at which it is found, in order; all moments while nothing is looked for. */
export const found = computed<readonly number[]>(() => {
  state.revision.value;
  const model = state.model.value;
  // A copy: the stops of a run that goes on grow in place.
  return model ? [...foundStops(model, wanted.value)] : [];
});

/** The moments to mark in the schedule: none while nothing is looked for. */
export const marked = computed<readonly number[]>(() => (wanted.value.trim() === "" ? [] : found.value));

/** How many are at the play head or before it. */
export const foundSoFar = computed(() => {
  const head = state.head.value;
  return head === null ? 0 : partitionPoint(found.value, (each) => each <= head);
});

/** Goes to the next found moment, or the one before; behind the last comes the first. */
export function goToFound(offset: 1 | -1): void {
  const all = found.value;
  if (all.length === 0) return;
  const head = state.head.value ?? 0;
  const isAt = all[foundSoFar.value - 1] === head;
  const next = offset > 0 ? foundSoFar.value : foundSoFar.value - (isAt ? 2 : 1);
  state.head.value = all[(next + all.length) % all.length] ?? null;
}

/** Puts the focus into the search. */
export function focusSearch(): void {
  if (toldCancellation.value) endCancellation();
  frames.schedule(enterField);
}

function enterField(): void {
  const field = document.querySelector<HTMLInputElement>(".story-search");
  field?.closest("section")?.scrollIntoView({ block: "nearest" });
  field?.focus({ preventScroll: true });
  field?.select();
}
