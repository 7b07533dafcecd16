import { computed, signal } from "@preact/signals";
import type { CancellationStory } from "../model/cancellation_story.ts";
import { type CancelRequest, cancellationAt, cancellationOf } from "../model/cancellations.ts";
import type { SchedulePicture } from "../model/schedule_picture.ts";
import * as state from "./app_state.ts";

const chosen = signal<{ readonly picture: SchedulePicture; readonly story: CancellationStory } | null>(null);

/** The story of a cancellation that is being told; null when none is. */
export const toldCancellation = computed<CancellationStory | null>(() => {
  const now = chosen.value;
  return now && now.picture === state.picture.value ? now.story : null;
});

/** The cancellation at the play head, else that of the task that is chosen in the schedule. */
export const cancellationHere = computed<CancelRequest | undefined>(() => {
  state.revision.value;
  const picture = state.picture.value;
  if (!picture) return undefined;
  const head = state.head.value;
  const met = head === null ? undefined : cancellationAt(picture, head);
  if (met) return met;
  const task = state.selection.value?.task ?? 0;
  return task > 0 ? cancellationOf(picture, task, picture.log.count) : undefined;
});

/** Tells the story of a cancellation: in the region Story, and by arrows in the schedule. */
export async function tellCancellation(request: CancelRequest): Promise<void> {
  const picture = state.picture.value;
  if (!picture) return;
  const { cancellationStory } = await import("../model/cancellation_story.ts");
  if (state.picture.value !== picture) return;
  const story = cancellationStory(picture, request);
  chosen.value = { picture, story };
  state.head.value ??= request.asked.sequence;
}

/** Tells that of the cancellation at hand, or ends the telling. */
export function toggleCancellation(): void {
  const request = cancellationHere.value;
  if (toldCancellation.value) endCancellation();
  else if (request) void tellCancellation(request);
}

export function endCancellation(): void {
  chosen.value = null;
}
