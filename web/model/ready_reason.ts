import { partitionPoint } from "../base/search.ts";
import { clockText } from "../base/time_text.ts";
import type { EventOf } from "./cancellations.ts";
import type { ReadyEntry } from "./loop_state.ts";
import type { SchedulePicture } from "./schedule_picture.ts";

/** Why an entry is in the ready queue, as the end of a sentence that begins with its name: who put it there, and where. */
export function readyReason(picture: SchedulePicture, entry: ReadyEntry): string {
  const queued = picture.event(entry.queuedAt);
  if (queued?.kind !== "handle_enqueued") return "";
  const cause = queued.cause > 0 ? picture.event(queued.cause) : undefined;
  switch (cause?.kind) {
    case "task_woken":
      return wakeReason(picture, cause);
    case "timer_fired":
      return `the timer due at ${clockText(cause.deadline)} fired${setterText(picture, cause)}`;
    case "future_done":
      return `${endOfFuture(picture, cause)} and it is called back`;
    case "task_done":
      return `${picture.lanes.name(cause.task)} ${doneWord(cause.flag)} and it is called back`;
    default:
      return entry.task > 0 ? ownReason(picture, entry.task, queued) : calledReason(picture, queued);
  }
}

/** A task whose turn nothing else brought about: it was made, or it yielded. */
function ownReason(picture: SchedulePicture, task: number, queued: EventOf<"handle_enqueued">): string {
  const lane = picture.lanes.lane(task);
  if (lane && (lane.spans[0]?.begin ?? queued.sequence) >= queued.sequence) {
    const by = lane.parent > 0 ? `created by ${picture.lanes.name(lane.parent)}` : "created by the program";
    return `${by}${atLine(lane.line)}`;
  }
  return `it gave up its turn${atLine(queued.line)}`;
}

function calledReason(picture: SchedulePicture, queued: EventOf<"handle_enqueued">): string {
  return `${doer(picture, queued.sequence)} had it called soon${atLine(queued.line)}`;
}

function wakeReason(picture: SchedulePicture, woken: EventOf<"task_woken">): string {
  const cause = woken.cause > 0 ? picture.event(woken.cause) : undefined;
  if (cause?.kind === "task_done") {
    return `${picture.lanes.name(cause.task)}, which it awaits, ${doneWord(cause.flag)}`;
  }
  if (cause?.kind !== "future_done") return "what it awaits is done";
  return endOfFuture(picture, cause);
}

/** Who ended a future, and how; the timer behind a sleep tells it best. */
function endOfFuture(picture: SchedulePicture, done: EventOf<"future_done">): string {
  const fired = done.by === 0 ? timerOf(picture, done.sequence) : undefined;
  if (fired && done.flag === "returned") return `the timer due at ${clockText(fired.deadline)} fired`;
  const who = doer(picture, done.sequence);
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

function setterText(picture: SchedulePicture, fired: EventOf<"timer_fired">): string {
  const setAt = picture.states.at(fired.sequence - 1).timers.get(fired.handle)?.setAt ?? 0;
  const set = setAt > 0 ? picture.event(setAt) : undefined;
  return set ? `, set by ${doer(picture, set.sequence)}${atLine(set.line)}` : "";
}

/** Whose step, or which callback, an event fell in. */
function doer(picture: SchedulePicture, sequence: number): string {
  const span = loopSpanAt(picture, sequence);
  if (span?.kind === "step") return picture.lanes.name(span.task);
  return span?.kind === "callback" && span.label ? span.label : "the program";
}

/** The timer that fired for the callback which an event fell in. */
export function timerOf(picture: SchedulePicture, sequence: number): EventOf<"timer_fired"> | undefined {
  const span = loopSpanAt(picture, sequence);
  const queued = span ? picture.event(picture.lanes.queuedAt(span.begin)) : undefined;
  const cause = queued?.kind === "handle_enqueued" ? picture.event(queued.cause) : undefined;
  return cause?.kind === "timer_fired" ? cause : undefined;
}

function loopSpanAt(picture: SchedulePicture, sequence: number) {
  const { loop } = picture.lanes;
  const span = loop[partitionPoint(loop, (each) => each.end <= sequence)];
  return span && span.begin <= sequence ? span : undefined;
}

function atLine(line: number): string {
  return line > 0 ? ` at line ${line}` : "";
}
