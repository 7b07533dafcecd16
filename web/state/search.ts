import { computed, signal } from "@preact/signals";
import { frames } from "../base/frame_scheduler.ts";
import { partitionPoint } from "../base/search.ts";
import { foundStops } from "../model/sentences/search.ts";
import * as state from "./app_state.ts";
import { endCancellation, shownCancellation } from "./cancellation.ts";

/** The search text; empty when there is no search. */
export const wanted = signal("");

/** The matching moments, in order; all moments without a search. */
export const found = computed<readonly number[]>(() => {
  state.revision.value;
  const model = state.model.value;
  // Copy the list, because the stops of a current run grow in place.
  return model ? [...foundStops(model, wanted.value)] : [];
});

/** The moments to mark in the schedule; none without a search. */
export const marked = computed<readonly number[]>(() => (wanted.value.trim() === "" ? [] : found.value));

/** The number of matches at or before the play head. */
export const foundSoFar = computed(() => {
  const head = state.head.value;
  return head === null ? 0 : partitionPoint(found.value, (each) => each <= head);
});

/** Goes to the next or previous match and wraps around at the ends. */
export function goToFound(offset: 1 | -1): void {
  const all = found.value;
  if (all.length === 0) return;
  const head = state.head.value ?? 0;
  const isAt = all[foundSoFar.value - 1] === head;
  const next = offset > 0 ? foundSoFar.value : foundSoFar.value - (isAt ? 2 : 1);
  state.head.value = all[(next + all.length) % all.length] ?? null;
}

/** Focuses the search field. */
export function focusSearch(): void {
  if (shownCancellation.value) endCancellation();
  frames.schedule(enterField);
}

function enterField(): void {
  const field = document.querySelector<HTMLInputElement>(".story-search");
  field?.closest("section")?.scrollIntoView({ block: "nearest" });
  field?.focus({ preventScroll: true });
  field?.select();
}
