import { partitionPoint } from "../../base/search.ts";
import type { EventOf } from "../../engine/events.gen.ts";
import type { LoopSpan } from "../schedule/lanes.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";

/** The span of the loop's lane that contains an event: a step or a callback; undefined between two spans. */
export function loopSpanAt(model: ScheduleModel, sequence: number): LoopSpan | undefined {
  const { loop } = model.lanes;
  const span = loop[partitionPoint(loop, (each) => each.end <= sequence)];
  return span && span.begin <= sequence ? span : undefined;
}

/** The event that put the handle of a span into the ready queue; undefined when the log has none. */
export function enqueueOf(model: ScheduleModel, span: LoopSpan): EventOf<"handle_enqueued"> | undefined {
  const event = model.event(model.lanes.queuedAt(span.begin));
  return event?.kind === "handle_enqueued" ? event : undefined;
}

/** The timer that put a handle into the ready queue; undefined when the program, a step or a callback did. */
export function timerBehind(
  model: ScheduleModel,
  enqueued: EventOf<"handle_enqueued">,
): EventOf<"timer_fired"> | undefined {
  const cause = model.event(enqueued.cause);
  return cause?.kind === "timer_fired" ? cause : undefined;
}

/** The timer behind the step or callback that contains an event. */
export function timerOf(model: ScheduleModel, sequence: number): EventOf<"timer_fired"> | undefined {
  const span = loopSpanAt(model, sequence);
  const enqueued = span && enqueueOf(model, span);
  return enqueued && timerBehind(model, enqueued);
}
