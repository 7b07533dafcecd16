import { clockText } from "../../base/time_text.ts";
import type { EventOf } from "../../engine/events.gen.ts";
import type { ReadyEntry } from "../loop_state/loop_state.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { loopSpanAt, timerOf } from "./handle_origin.ts";

/** Why an entry is in the ready queue, as a phrase to follow the entry's name: its cause and the source line. */
export function readyReason(model: ScheduleModel, entry: ReadyEntry): string {
  const queued = model.event(entry.queuedAt);
  if (queued?.kind !== "handle_enqueued") return "";
  const cause = queued.cause > 0 ? model.event(queued.cause) : undefined;
  switch (cause?.kind) {
    case "task_woken":
      return wakeReason(model, cause);
    case "timer_fired":
      return `the timer due at ${clockText(cause.deadline)} fired${setterText(model, cause)}`;
    case "future_done":
      return `done callback: ${endOfFuture(model, cause)}`;
    case "task_done":
      return `done callback: ${model.lanes.name(cause.task)} ${doneWord(cause.flag)}`;
    default:
      return entry.task > 0 ? ownReason(model, entry.task, queued) : calledReason(model, queued);
  }
}

/** A task that nothing woke: it was just created, or it yielded. */
function ownReason(model: ScheduleModel, task: number, queued: EventOf<"handle_enqueued">): string {
  const lane = model.lanes.lane(task);
  if (lane && (lane.spans[0]?.begin ?? queued.sequence) >= queued.sequence) {
    const by = lane.parent > 0 ? `created by ${model.lanes.name(lane.parent)}` : "created by the program";
    return `${by}${atLine(lane.line)}`;
  }
  return `it yielded${atLine(queued.line)}`;
}

function calledReason(model: ScheduleModel, queued: EventOf<"handle_enqueued">): string {
  return `scheduled by ${doer(model, queued.sequence)}${atLine(queued.line)}`;
}

function wakeReason(model: ScheduleModel, woken: EventOf<"task_woken">): string {
  const cause = woken.cause > 0 ? model.event(woken.cause) : undefined;
  if (cause?.kind === "task_done") {
    return `${model.lanes.name(cause.task)}, which it awaits, ${doneWord(cause.flag)}`;
  }
  if (cause?.kind !== "future_done") return "what it awaits is done";
  return endOfFuture(model, cause);
}

/** What completed a future; for a sleep that is the timer. */
function endOfFuture(model: ScheduleModel, done: EventOf<"future_done">): string {
  const fired = done.by === 0 ? timerOf(model, done.sequence) : undefined;
  if (fired && done.flag === "returned") return `the timer due at ${clockText(fired.deadline)} fired`;
  const who = doer(model, done.sequence);
  const place = atLine(done.line);
  switch (done.flag) {
    case "cancelled":
      return `the future was cancelled by ${who}${place}`;
    case "raised":
      return `the future got an exception from ${who}${place}`;
    default:
      return `the future was completed by ${who}${place}`;
  }
}

function doneWord(flag: EventOf<"task_done">["flag"]): string {
  return { returned: "returned", raised: "raised an exception", cancelled: "was cancelled" }[flag];
}

function setterText(model: ScheduleModel, fired: EventOf<"timer_fired">): string {
  const setAt = model.states.at(fired.sequence - 1).timers.get(fired.handle)?.setAt ?? 0;
  const set = setAt > 0 ? model.event(setAt) : undefined;
  return set ? `, set by ${doer(model, set.sequence)}${atLine(set.line)}` : "";
}

/** The name of the task whose step, or of the callback, contains an event. */
function doer(model: ScheduleModel, sequence: number): string {
  const span = loopSpanAt(model, sequence);
  if (span?.kind === "step") return model.lanes.name(span.task);
  return span?.kind === "callback" && span.label ? span.label : "the program";
}

function atLine(line: number): string {
  return line > 0 ? ` at line ${line}` : "";
}
