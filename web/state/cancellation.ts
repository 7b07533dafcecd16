import { computed, signal } from "@preact/signals";
import { cancellationAt, cancellationOf } from "../model/causes/cancellation_at.ts";
import type { CancelRequest } from "../model/schedule/cancellations.ts";
import type { ScheduleModel } from "../model/schedule/schedule_model.ts";
import type { CancellationStory } from "../model/sentences/cancellation_story.ts";
import * as state from "./app_state.ts";

const chosen = signal<{ readonly model: ScheduleModel; readonly story: CancellationStory } | null>(null);

/** The shown story of a cancellation; null when none is shown. */
export const shownCancellation = computed<CancellationStory | null>(() => {
  const now = chosen.value;
  return now && now.model === state.model.value ? now.story : null;
});

/** The cancellation at the play head, or else that of the selected task. */
export const cancellationHere = computed<CancelRequest | undefined>(() => {
  state.revision.value;
  const model = state.model.value;
  if (!model) return undefined;
  const head = state.head.value;
  const met = head === null ? undefined : cancellationAt(model, head);
  if (met) return met;
  const task = state.selection.value?.task ?? 0;
  return task > 0 ? cancellationOf(model, task, model.log.count) : undefined;
});

/** Shows the story of a cancellation in the region Story and as arrows in the schedule. */
export async function showCancellation(request: CancelRequest): Promise<void> {
  const model = state.model.value;
  if (!model) return;
  const { cancellationStory } = await import("../model/sentences/cancellation_story.ts");
  if (state.model.value !== model) return;
  const story = cancellationStory(model, request);
  chosen.value = { model, story };
  state.head.value ??= request.asked.sequence;
}

/** Shows the story of the cancellation at the play head, or closes the shown one. */
export function toggleCancellation(): void {
  const request = cancellationHere.value;
  if (shownCancellation.value) endCancellation();
  else if (request) void showCancellation(request);
}

export function endCancellation(): void {
  chosen.value = null;
}
