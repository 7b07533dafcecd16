import { partitionPoint } from "../../base/search.ts";
import { clockText, secondsText } from "../../base/time_text.ts";
import type { EventOf, TraceEvent } from "../../engine/events.gen.ts";
import { timerOf } from "../causes/handle_origin.ts";
import type { TaskSpan } from "../schedule/lanes.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { sentence, shortened } from "./sentence.ts";

/** Describes the event with this sequence number in one sentence; empty when the log has no such event. */
export function sentenceAt(model: ScheduleModel, sequence: number): string {
  const event = model.event(sequence);
  return event ? describeEvent(model, event) : "";
}

/** Describes an event in one sentence, with details from the events around it. */
function describeEvent(model: ScheduleModel, event: TraceEvent): string {
  const name = "task" in event ? model.lanes.name(event.task) || "the program" : "";
  switch (event.kind) {
    case "step_begin":
      return `${name} runs${turnText(model, event)}.`;
    case "task_suspended":
      return suspensionText(model, event, name);
    case "task_woken":
      return `${name} becomes ready: ${wakeText(model, event)}.`;
    case "task_done":
      if (event.flag === "cancelled") return `${name} is done: it was cancelled.`;
      return `${name} is done: it ${event.flag} ${shortened(event.what)}.`;
    case "task_created":
      return `${plain(model, event)}${startText(model, event)}.`;
    case "blocked":
      return `${event.what} blocks the loop for ${secondsText(event.until - event.from)}${lateText(model, event)}.`;
    case "coroutine_entered":
      return `${name} awaits ${event.name}, which runs within the same step, without a task switch.`;
    case "cancel_requested":
      return requestText(model, event);
    case "cancel_delivered":
      return `CancelledError is raised in ${name}${awaitText(model, event)}.`;
    case "await_raised":
      return `${name} gets ${event.type} from ${awaitedName(model, event.task, event.on, event.sequence)}.`;
    case "exception_raised": {
      if (event.type === "StopAsyncIteration")
        return `${capital(name)} raises StopAsyncIteration: the iteration is over.`;
      const message = event.message ? `: ${shortened(event.message)}` : "";
      return `${capital(name)} raises ${event.type}${message}.`;
    }
    case "exception_caught":
      return `${capital(name)} catches ${event.type}.`;
    case "cancel_withdrawn": {
      const rest = event.remaining === 0 ? "none remains" : `${event.remaining} remain`;
      return `A request to cancel ${name} is withdrawn; ${rest}.`;
    }
    case "cleanup_begun":
      return `${capital(name)} cleans up in its ${event.flag} block because of ${event.type}.`;
    case "exception_raised_again":
      return event.flag === "finally"
        ? `The finally block of ${name} ends and ${event.type} propagates.`
        : `${capital(name)} re-raises ${event.type}.`;
    case "exception_handled":
      return `${capital(name)} has handled ${event.type} and continues.`;
    default:
      return `${plain(model, event)}.`;
  }
}

/** The sentence from the table of events, without its full stop. */
function plain(model: ScheduleModel, event: TraceEvent): string {
  const names = {
    task: (id: number) => model.lanes.name(id),
    handle: (id: number) => model.lanes.handleName(id),
    objects: model.objects,
  };
  return sentence(event, names).replace(/\.$/, "");
}

/** How a new task starts: most join the ready queue, an eager task runs immediately. */
function startText(model: ScheduleModel, { task, sequence }: EventOf<"task_created">): string {
  const next = model.event(sequence + 1);
  return next?.kind === "handle_enqueued" && next.task === task ? "; its first step joins the ready queue" : "";
}

/** What a blocking call delays: timers that come due during the call, and ready handles. */
function lateText(model: ScheduleModel, { sequence, until }: EventOf<"blocked">): string {
  const { timers, ready } = model.states.at(sequence);
  const deadlines = [...timers.values()].map(({ deadline }) => deadline).filter((deadline) => deadline < until);
  const late = [];
  if (ready.length > 0)
    late.push(`${ready.length} ready ${ready.length === 1 ? "handle has" : "handles have"} to wait`);
  if (deadlines.length > 0) {
    const most = secondsText(until - Math.min(...deadlines));
    late.push(
      deadlines.length === 1 ? `a timer fires ${most} late` : `${deadlines.length} timers fire up to ${most} late`,
    );
  }
  return late.length > 0 ? `, until ${clockText(until)}: ${late.join(", ")}` : `, until ${clockText(until)}`;
}

/** Why a task runs now. */
function turnText(model: ScheduleModel, { task, sequence }: EventOf<"step_begin">): string {
  const lane = model.lanes.lane(task);
  const before = spanEndingAt(model, task, sequence);
  if (!lane || before?.state !== "ready") return "";
  const woken = /^woken from (.*)$/.exec(before.label)?.[1];
  if (woken) return `: it resumes from its await of ${woken}`;
  if (lane.spans[0] === before) return ` for the first time: it starts ${lane.coroutine}`;
  return before.label === "it yielded" ? ": it resumes after it yielded" : "";
}

function suspensionText(model: ScheduleModel, event: EventOf<"task_suspended">, name: string): string {
  const next = nextText(model, event);
  if (event.flag === "yielded") {
    return `${name} yields and goes to the end of the ready queue${next && `: ${next}`}.`;
  }
  const before = model.event(event.sequence - 1);
  if (event.flag === "sleep" && before?.kind === "timer_set") {
    const deadline = clockText(before.deadline);
    return `${name} awaits ${event.what}: the loop sets a timer for ${deadline}${next && ` and ${bare(next)}`}.`;
  }
  const what = model.objects.waitText(event.on, (id) => model.lanes.name(id)) || event.what;
  return `${name} waits on ${what}${next && `: ${next}`}.`;
}

function bare(next: string): string {
  return next.replace(/^the loop /, "");
}

/** The next step or callback follows a suspension within this many events. */
const EVENTS_TO_THE_NEXT = 40;

/** What the loop does after a task has returned control. */
function nextText(model: ScheduleModel, { sequence, task }: EventOf<"task_suspended">): string {
  for (let at = sequence + 1; at <= sequence + EVENTS_TO_THE_NEXT; at += 1) {
    const event = model.event(at);
    switch (event?.kind) {
      case "step_begin":
        return event.task === task
          ? "the loop runs it again because no other task is ready"
          : `the loop runs the next ready task, ${model.lanes.name(event.task)}`;
      case "handle_begin":
        return "the loop runs the next callback";
      case "idle":
      case "deadlock":
      case "loop_phase":
      case undefined:
        return "";
      default:
        break;
    }
  }
  return "";
}

function wakeText(model: ScheduleModel, event: EventOf<"task_woken">): string {
  const cause = event.cause > 0 ? model.event(event.cause) : undefined;
  if (model.lanes.lane(event.on)) return `${model.lanes.name(event.on)}, which it awaits, is done`;
  const label = model.objects.waitText(event.on, () => "") || waitedOn(model, event.task, event.sequence);
  const wait = label.startsWith("sleep ")
    ? `its sleep of ${label.slice(6)}`
    : label
      ? `its wait on ${label}`
      : "its wait";
  if (cause?.kind !== "future_done") return `${wait} is over`;
  if (cause.flag === "cancelled") return `${wait} is cancelled`;
  if (cause.flag === "raised") return `${wait} ends with an exception`;
  const timer = timerOf(model, cause.sequence);
  if (timer && timer.deadline < cause.time) return `${wait} is over, ${secondsText(cause.time - timer.deadline)} late`;
  const isOfAnother = cause.by > 0 && cause.by !== event.task;
  return isOfAnother ? `${model.lanes.name(cause.by)} ends ${wait}` : `${wait} is over`;
}

/** A cancellation request; the event before it has the reason when asyncio sent the request. */
function requestText(model: ScheduleModel, event: EventOf<"cancel_requested">): string {
  const name = model.lanes.name(event.task);
  const reason = model.event(event.sequence - 1);
  const done = event.flag === "refused" ? `; ${name} is already done` : "";
  if (reason?.kind !== "cancel_reason" || reason.task !== event.task) return `${plain(model, event)}${done}.`;
  const source = model.lanes.name(reason.source);
  const by = event.by > 0 ? `, by ${model.lanes.name(event.by)}` : "";
  switch (reason.flag) {
    case "timeout":
      return `The timeout asks ${name} to cancel: the deadline has passed${done}.`;
    case "wait_for":
      return `wait_for asks ${name} to cancel: the deadline has passed${done}.`;
    case "child_failed":
      return `The task group asks ${name} to cancel: ${source} has failed${done}.`;
    case "block_left":
      return `The task group asks ${name} to cancel: an exception ended the group's block in ${source}${done}.`;
    case "asked_again":
      return `The task group repeats a request to cancel ${name} that came from outside the group${done}.`;
    case "tear_down":
      return `The runner asks ${name} to cancel before it closes the loop${done}.`;
    case "awaiter":
      return `${source} awaits ${name} and passes the request to cancel on to ${name}${done}.`;
    case "gather":
      return `The gather passes the request to cancel on to its child ${name}${by}${done}.`;
  }
}

/** The await at which CancelledError is raised. */
function awaitText(model: ScheduleModel, event: EventOf<"cancel_delivered">): string {
  if (!hasRunBefore(model, event)) return " before any of its code runs";
  const what = waitedOn(model, event.task, event.sequence);
  return what ? `, at its await of ${what}` : "";
}

/** Whether a task ran a step before the one in which CancelledError is raised. */
export function hasRunBefore(model: ScheduleModel, { task, sequence }: EventOf<"cancel_delivered">): boolean {
  const first = model.lanes.lane(task)?.spans.find(({ state }) => state === "running");
  return first !== undefined && first.end <= sequence;
}

function awaitedName(model: ScheduleModel, task: number, on: number, sequence: number): string {
  if (model.lanes.lane(on)) return model.lanes.name(on);
  return waitedOn(model, task, sequence) || "what it awaits";
}

/** What a task waits on at an event, or waited on most recently before it. */
function waitedOn(model: ScheduleModel, task: number, sequence: number): string {
  const spans = model.lanes.lane(task)?.spans ?? [];
  const after = partitionPoint(spans, (span) => span.begin <= sequence);
  for (let at = after - 1; at >= Math.max(0, after - 4); at -= 1) {
    const span = spans[at];
    if (span?.state === "waiting") return span.label;
  }
  return "";
}

function spanEndingAt(model: ScheduleModel, task: number, sequence: number): TaskSpan | undefined {
  const spans = model.lanes.lane(task)?.spans ?? [];
  const span = spans[partitionPoint(spans, (each) => each.end < sequence)];
  return span?.end === sequence ? span : undefined;
}

function capital(name: string): string {
  return name === "the program" ? "The program" : name;
}
