import { partitionPoint } from "../../base/search.ts";
import type { CancelRequest } from "../schedule/cancellations.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { enqueueOf, loopSpanAt, timerBehind } from "./handle_origin.ts";

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
export function causesOf(model: ScheduleModel, task: number, sequence: number): readonly Cause[] {
  const causes: Cause[] = [];
  let effect: Moment = { task, sequence };
  while (causes.length < LONGEST_CHAIN) {
    const cause = causeOfTurn(model, effect);
    if (!cause || cause.from.sequence >= effect.sequence) break;
    causes.push(cause);
    if (cause.from.task === 0) break;
    effect = cause.from;
  }
  const cancellation = cancellationMet(model, task, sequence);
  if (!cancellation) return causes;
  // Mostly the request is also what woke the task: one arrow says both.
  return [cancellation, ...(causes[0]?.from.task === cancellation.from.task ? causes.slice(1) : causes)];
}

/** What queued the turn of the task that a moment is in, or that comes after it when the task waits. */
function causeOfTurn(model: ScheduleModel, effect: Moment): Cause | null {
  const lane = model.lanes.lane(effect.task);
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
  const maker = makerOf(model, ready.begin);
  return maker && { kind: maker.task === 0 ? "timer" : "wake", from: maker, to };
}

/** Whose step an event fell in; for one in a callback of the loop, who queued that callback: a task, or a timer in the loop's lane. */
function makerOf(model: ScheduleModel, sequence: number): Moment | null {
  let at = sequence;
  for (;;) {
    const span = loopSpanAt(model, at);
    if (!span) return null;
    if (span.kind === "step") return { task: span.task, sequence: at };
    const enqueued = enqueueOf(model, span);
    if (!enqueued || enqueued.sequence >= at) return null;
    if (timerBehind(model, enqueued)) return { task: 0, sequence: enqueued.sequence };
    at = enqueued.sequence;
  }
}

/** The request behind a CancelledError that was raised in the task in the turn that a moment is in. */
function cancellationMet(model: ScheduleModel, task: number, sequence: number): Cause | null {
  const spans = model.lanes.lane(task)?.spans ?? [];
  const span = spans[partitionPoint(spans, (each) => each.end <= sequence)];
  if (span?.state !== "running") return null;
  const isInSpan = ({ delivered }: CancelRequest) =>
    delivered !== null && delivered.sequence >= span.begin && delivered.sequence < span.end;
  const found = model.cancellations.of(task).findLast(isInSpan);
  if (!found?.delivered) return null;
  const { asked, delivered } = found;
  return {
    kind: "cancel",
    from: { task: asked.by, sequence: asked.sequence },
    to: { task, sequence: delivered.sequence },
  };
}
