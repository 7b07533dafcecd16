import type { CancelRequest } from "../schedule/cancellations.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";

/** The request to cancel that an event belongs to: the request itself, its delivery, an exception or the end of a task; undefined for other events. */
export function cancellationAt(model: ScheduleModel, sequence: number): CancelRequest | undefined {
  const event = model.event(sequence);
  if (!event) return undefined;
  const { cancellations } = model;
  switch (event.kind) {
    case "cancel_requested":
      return cancellations.madeAt(sequence);
    case "cancel_reason":
      return cancellations.madeAt(sequence + 1);
    case "cancel_withdrawn":
      return cancellations.lastOf(event.task, sequence);
    case "task_done": {
      const found = event.exception > 0 ? cancellations.behind(event.exception) : undefined;
      return found ?? (event.flag === "cancelled" ? cancellations.lastOf(event.task, sequence) : undefined);
    }
    default:
      return "exception" in event ? cancellations.behind(event.exception) : undefined;
  }
}

/** The last request to cancel a task up to an event. */
export function cancellationOf(model: ScheduleModel, task: number, sequence: number): CancelRequest | undefined {
  const own = model.cancellations.lastOf(task, sequence + 1);
  if (own) return own;
  const end = model.cancellations.end(task);
  return end && end.sequence <= sequence ? cancellationAt(model, end.sequence) : undefined;
}
