import { clockText } from "../../base/time_text.ts";
import type { EventOf } from "../../engine/events.gen.ts";
import type { ReadyEntry } from "../loop_state/loop_state.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { loopSpanAt, timerOf } from "./handle_origin.ts";

/** Why an entry is in the ready queue, as the end of a sentence that begins with its name: who put it there, and where. */
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
      return `${endOfFuture(model, cause)} and it is called back`;
    case "task_done":
      return `${model.lanes.name(cause.task)} ${doneWord(cause.flag)} and it is called back`;
    default:
      return entry.task > 0 ? ownReason(model, entry.task, queued) : calledReason(model, queued);
  }
}

/** A task whose turn nothing else brought about: it was made, or it yielded. */
function ownReason(model: ScheduleModel, task: number, queued: EventOf<"handle_enqueued">): string {
  const lane = model.lanes.lane(task);
  if (lane && (lane.spans[0]?.begin ?? queued.sequence) >= queued.sequence) {
    const by = lane.parent > 0 ? `created by ${model.lanes.name(lane.parent)}` : "created by the program";
    return `${by}${atLine(lane.line)}`;
  }
  return `it gave up its turn${atLine(queued.line)}`;
}

function calledReason(model: ScheduleModel, queued: EventOf<"handle_enqueued">): string {
  return `${doer(model, queued.sequence)} had it called soon${atLine(queued.line)}`;
}

function wakeReason(model: ScheduleModel, woken: EventOf<"task_woken">): string {
  const cause = woken.cause > 0 ? model.event(woken.cause) : undefined;
  if (cause?.kind === "task_done") {
    return `${model.lanes.name(cause.task)}, which it awaits, ${doneWord(cause.flag)}`;
  }
  if (cause?.kind !== "future_done") return "what it awaits is done";
  return endOfFuture(model, cause);
}

/** Who ended a future, and how; the timer behind a sleep tells it best. */
function endOfFuture(model: ScheduleModel, done: EventOf<"future_done">): string {
  const fired = done.by === 0 ? timerOf(model, done.sequence) : undefined;
  if (fired && done.flag === "returned") return `the timer due at ${clockText(fired.deadline)} fired`;
  const who = doer(model, done.sequence);
  const place = atLine(done.line);
  switch (done.flag) {
    case "cancelled":
      return `${who} cancelled what it awaits${place}`;
    case "raised":
      return `${who} passed on an exception${place}`;
    default:
      return `${who} ended its wait${place}`;
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

/** Whose step, or which callback, an event fell in. */
function doer(model: ScheduleModel, sequence: number): string {
  const span = loopSpanAt(model, sequence);
  if (span?.kind === "step") return model.lanes.name(span.task);
  return span?.kind === "callback" && span.label ? span.label : "the program";
}

function atLine(line: number): string {
  return line > 0 ? ` at line ${line}` : "";
}
