import { partitionPoint } from "../../base/search.ts";
import type { CancelRequest } from "../schedule/cancellations.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { enqueueOf, loopSpanAt, timerBehind } from "./handle_origin.ts";

/** A moment in a lane; task 0 is the loop's own lane. */
export type Moment = { readonly task: number; readonly sequence: number };

/** One moment caused another: an arrow in the timeline. */
export type Cause = {
  readonly kind: "spawn" | "wake" | "timer" | "cancel" | "raise";
  readonly from: Moment;
  readonly to: Moment;
};

/** The longest chain of causes that is followed. */
const LONGEST_CHAIN = 12;

/**
 * Why a task runs at a moment: what put it into the ready queue, what caused that, and so on back to a timer or to the program's first
 * task; the latest cause first. A cancellation that the task received at that moment is included.
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
  // Usually the request also woke the task; one arrow shows both.
  return [cancellation, ...(causes[0]?.from.task === cancellation.from.task ? causes.slice(1) : causes)];
}

/** What queued the step that contains a moment, or the next step when the task waits. */
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

/** The task whose step contains an event; for an event in a callback, the task or the timer that queued the callback. */
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

/** The request behind a CancelledError that was raised in the step that contains a moment. */
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
