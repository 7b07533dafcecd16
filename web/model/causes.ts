import { partitionPoint } from "../base/search.ts";
import type { SchedulePicture } from "./schedule_picture.ts";

/** A moment in a lane; task 0 is the loop's own. */
export type Moment = { readonly task: number; readonly sequence: number };

/** That one moment brought about another: an arrow of the picture. */
export type Cause = {
  readonly kind: "spawn" | "wake" | "timer" | "cancel" | "raise";
  readonly from: Moment;
  readonly to: Moment;
};

/** A chain is followed back this far: further, nobody reads it. */
const LONGEST_CHAIN = 12;

/**
 * Why a task came to run at a moment of its lane: what put it into the ready queue, what brought that about, and so on back to a timer
 * or to the program's first task; the latest cause first. A cancellation that the task met at that moment comes with it.
 */
export function causesOf(picture: SchedulePicture, task: number, sequence: number): readonly Cause[] {
  const causes: Cause[] = [];
  let effect: Moment = { task, sequence };
  while (causes.length < LONGEST_CHAIN) {
    const cause = causeOfTurn(picture, effect);
    if (!cause || cause.from.sequence >= effect.sequence) break;
    causes.push(cause);
    if (cause.from.task === 0) break;
    effect = cause.from;
  }
  const cancellation = cancellationMet(picture, task, sequence);
  if (!cancellation) return causes;
  // Mostly the request is also what woke the task: one arrow says both.
  return [cancellation, ...(causes[0]?.from.task === cancellation.from.task ? causes.slice(1) : causes)];
}

/** What queued the turn of the task that a moment is in, or that comes after it when the task waits. */
function causeOfTurn(picture: SchedulePicture, effect: Moment): Cause | null {
  const lane = picture.lanes.lane(effect.task);
  if (!lane) return null;
  const at = partitionPoint(lane.spans, (span) => span.end <= effect.sequence);
  const isReady = (index: number) => lane.spans[index]?.state === "ready";
  const index = isReady(at) ? at : at - 1;
  const ready = lane.spans[index];
  if (!ready || !isReady(index)) return null;
  const to: Moment = { task: effect.task, sequence: ready.begin };
  if (index === 0) {
    return lane.parent > 0 ? { kind: "spawn", from: { task: lane.parent, sequence: lane.born }, to } : null;
  }
  const maker = makerOf(picture, ready.begin);
  return maker && { kind: maker.task === 0 ? "timer" : "wake", from: maker, to };
}

/** Whose step an event fell in; for one in a callback of the loop, who queued that callback: a task, or a timer in the loop's lane. */
function makerOf(picture: SchedulePicture, sequence: number): Moment | null {
  let at = sequence;
  for (;;) {
    const { loop } = picture.lanes;
    const span = loop[partitionPoint(loop, (each) => each.end <= at)];
    if (!span || span.begin > at) return null;
    if (span.kind === "step") return { task: span.task, sequence: at };
    const queued = picture.lanes.queuedAt(span.begin);
    const event = queued > 0 ? picture.event(queued) : undefined;
    if (event?.kind !== "handle_enqueued" || queued >= at) return null;
    if (picture.event(event.cause)?.kind === "timer_fired") return { task: 0, sequence: queued };
    at = queued;
  }
}

/** The request behind a CancelledError that was raised in the task in the turn that a moment is in. */
function cancellationMet(picture: SchedulePicture, task: number, sequence: number): Cause | null {
  const spans = picture.lanes.lane(task)?.spans ?? [];
  const span = spans[partitionPoint(spans, (each) => each.end <= sequence)];
  if (span?.state !== "running") return null;
  const found = picture.lanes
    .cancellations(task)
    .findLast(({ delivered }) => delivered >= span.begin && delivered < span.end);
  return found
    ? { kind: "cancel", from: { task: found.by, sequence: found.requested }, to: { task, sequence: found.delivered } }
    : null;
}
