import { partitionPoint } from "../base/search.ts";
import { clockText, secondsText } from "../base/time_text.ts";
import type { TraceEvent } from "../engine/events.gen.ts";
import type { EventOf } from "./cancellations.ts";
import type { TaskSpan } from "./lanes.ts";
import { timerOf } from "./ready_reason.ts";
import type { SchedulePicture } from "./schedule_picture.ts";
import { sentence, shortened } from "./sentence.ts";

/** An event as a person would tell it: with what belongs to it from the events around it. */
export function told(picture: SchedulePicture, event: TraceEvent): string {
  const name = "task" in event ? picture.lanes.name(event.task) || "the program" : "";
  switch (event.kind) {
    case "step_begin":
      return `${name} runs${turnText(picture, event)}.`;
    case "task_suspended":
      return suspensionText(picture, event, name);
    case "task_woken":
      return `${name} is ready again: ${wakeText(picture, event)}.`;
    case "task_done":
      if (event.flag === "cancelled") return `${name} is done: it was cancelled.`;
      return `${name} is done: it ${event.flag} ${shortened(event.what)}.`;
    case "task_created":
      return `${plain(picture, event)}${startText(picture, event)}.`;
    case "blocked":
      return `${event.what} holds the whole loop for ${secondsText(event.until - event.from)}${lateText(picture, event)}.`;
    case "coroutine_entered":
      return `${name} awaits ${event.name}: it runs inside ${name}, without a switch.`;
    case "cancel_requested":
      return requestText(picture, event);
    case "cancel_delivered":
      return `CancelledError is raised in ${name}${awaitText(picture, event)}.`;
    case "await_raised":
      return `${name} gets ${event.type} from ${awaitedName(picture, event.task, event.on, event.sequence)}.`;
    case "exception_raised": {
      if (event.type === "StopAsyncIteration")
        return `${capital(name)} raises StopAsyncIteration: there is no more to iterate over.`;
      const message = event.message ? `: ${shortened(event.message)}` : "";
      return `${capital(name)} raises ${event.type}${message}.`;
    }
    case "exception_caught":
      return `${capital(name)} catches ${event.type}.`;
    case "cancel_withdrawn": {
      const rest = event.remaining === 0 ? "none is left" : `${event.remaining} are left`;
      return `A request to cancel ${name} is withdrawn: ${rest}.`;
    }
    case "cleanup_begun":
      return `${capital(name)} runs its ${event.flag} block, for ${event.type} came.`;
    case "exception_raised_again":
      return event.flag === "finally"
        ? `The finally block of ${name} is over: ${event.type} goes on.`
        : `${capital(name)} raises ${event.type} again.`;
    case "exception_handled":
      return `${capital(name)} has dealt with ${event.type} and goes on.`;
    default:
      return `${plain(picture, event)}.`;
  }
}

/** The sentence of the table, without its full stop. */
function plain(picture: SchedulePicture, event: TraceEvent): string {
  const names = {
    task: (id: number) => picture.lanes.name(id),
    handle: (id: number) => picture.lanes.handleName(id),
    objects: picture.objects,
  };
  return sentence(event, names).replace(/\.$/, "");
}

/** When a new task begins: most join the ready queue, an eager one runs at once. */
function startText(picture: SchedulePicture, { task, sequence }: EventOf<"task_created">): string {
  const next = picture.event(sequence + 1);
  return next?.kind === "handle_enqueued" && next.task === task ? "; its first step joins the ready queue" : "";
}

/** Whom a blocking call keeps waiting: the timers that come due meanwhile, and the tasks whose turn it would be. */
function lateText(picture: SchedulePicture, { sequence, until }: EventOf<"blocked">): string {
  const { timers, ready } = picture.states.at(sequence);
  const deadlines = [...timers.values()].map(({ deadline }) => deadline).filter((deadline) => deadline < until);
  const late = [];
  if (ready.length > 0) late.push(`${ready.length} in the ready queue must wait`);
  if (deadlines.length > 0) {
    const most = secondsText(until - Math.min(...deadlines));
    late.push(
      deadlines.length === 1 ? `a timer is late by ${most}` : `${deadlines.length} timers are late, by up to ${most}`,
    );
  }
  return late.length > 0 ? `, until ${clockText(until)}: ${late.join(", ")}` : `, until ${clockText(until)}`;
}

/** Why a task has its turn. */
function turnText(picture: SchedulePicture, { task, sequence }: EventOf<"step_begin">): string {
  const lane = picture.lanes.lane(task);
  const before = spanEndingAt(picture, task, sequence);
  if (!lane || before?.state !== "ready") return "";
  const woken = /^woken from (.*)$/.exec(before.label)?.[1];
  if (woken) return `: it goes on where it awaited ${woken}`;
  if (lane.spans[0] === before) return ` for the first time: it begins ${lane.coroutine}`;
  return before.label === "it yielded" ? ": its turn has come again" : "";
}

function suspensionText(picture: SchedulePicture, event: EventOf<"task_suspended">, name: string): string {
  const next = nextText(picture, event);
  if (event.flag === "yielded") {
    return `${name} gives up its turn and goes to the end of the ready queue${next && `: ${next}`}.`;
  }
  const before = picture.event(event.sequence - 1);
  if (event.flag === "sleep" && before?.kind === "timer_set") {
    const deadline = clockText(before.deadline);
    return `${name} awaits ${event.what}: the loop sets a timer for ${deadline}${next && ` and ${bare(next)}`}.`;
  }
  const what = picture.objects.waitText(event.on, (id) => picture.lanes.name(id)) || event.what;
  return `${name} waits on ${what}${next && `: ${next}`}.`;
}

function bare(next: string): string {
  return next.replace(/^the loop /, "");
}

/** The loop's way from a wait to what it does next is never longer. */
const EVENTS_TO_THE_NEXT = 40;

/** What the loop does after a task has given it back. */
function nextText(picture: SchedulePicture, { sequence, task }: EventOf<"task_suspended">): string {
  for (let at = sequence + 1; at <= sequence + EVENTS_TO_THE_NEXT; at += 1) {
    const event = picture.event(at);
    switch (event?.kind) {
      case "step_begin":
        return event.task === task
          ? "the loop takes it again, for nobody else is ready"
          : `the loop takes the next ready task, ${picture.lanes.name(event.task)}`;
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

function wakeText(picture: SchedulePicture, event: EventOf<"task_woken">): string {
  const cause = event.cause > 0 ? picture.event(event.cause) : undefined;
  if (picture.lanes.lane(event.on)) return `${picture.lanes.name(event.on)}, which it awaits, is done`;
  const label = picture.objects.waitText(event.on, () => "") || waitedOn(picture, event.task, event.sequence);
  const wait = label.startsWith("sleep ")
    ? `its sleep of ${label.slice(6)}`
    : label
      ? `its wait on ${label}`
      : "its wait";
  if (cause?.kind !== "future_done") return `${wait} is over`;
  if (cause.flag === "cancelled") return `${wait} is cancelled`;
  if (cause.flag === "raised") return `${wait} ends with an exception`;
  const timer = timerOf(picture, cause.sequence);
  if (timer && timer.deadline < cause.time) return `${wait} is over, ${secondsText(cause.time - timer.deadline)} late`;
  const isOfAnother = cause.by > 0 && cause.by !== event.task;
  return isOfAnother ? `${picture.lanes.name(cause.by)} ends ${wait}` : `${wait} is over`;
}

/** Why a request came, when asyncio made it, from the event before. */
function requestText(picture: SchedulePicture, event: EventOf<"cancel_requested">): string {
  const name = picture.lanes.name(event.task);
  const reason = picture.event(event.sequence - 1);
  const done = event.flag === "refused" ? `; ${name} is done already` : "";
  if (reason?.kind !== "cancel_reason" || reason.task !== event.task) return `${plain(picture, event)}${done}.`;
  const source = picture.lanes.name(reason.source);
  const by = event.by > 0 ? `, by ${picture.lanes.name(event.by)}` : "";
  switch (reason.flag) {
    case "timeout":
      return `The timeout asks ${name} to cancel: its time is up${done}.`;
    case "wait_for":
      return `wait_for asks ${name} to cancel: its time is up${done}.`;
    case "child_failed":
      return `The task group asks ${name} to cancel: ${source} has failed${done}.`;
    case "block_left":
      return `The task group asks ${name} to cancel: ${source} leaves its block by an exception${done}.`;
    case "asked_again":
      return `The task group asks ${name} to cancel again, as somebody outside had${done}.`;
    case "tear_down":
      return `The tear-down of the loop asks ${name} to cancel${done}.`;
    case "awaiter":
      return `${name} is asked to cancel too: ${source}, which awaits it, was asked${done}.`;
    case "gather":
      return `${name} is asked to cancel too: the gather that it is in was asked${by}${done}.`;
  }
}

/** At which await CancelledError comes up. */
function awaitText(picture: SchedulePicture, event: EventOf<"cancel_delivered">): string {
  if (!hasRunBefore(picture, event)) return " before any of it has run";
  const what = waitedOn(picture, event.task, event.sequence);
  return what ? `, at its await of ${what}` : "";
}

/** Whether a task had a step before the one in which CancelledError is raised. */
export function hasRunBefore(picture: SchedulePicture, { task, sequence }: EventOf<"cancel_delivered">): boolean {
  const first = picture.lanes.lane(task)?.spans.find(({ state }) => state === "running");
  return first !== undefined && first.end <= sequence;
}

function awaitedName(picture: SchedulePicture, task: number, on: number, sequence: number): string {
  if (picture.lanes.lane(on)) return picture.lanes.name(on);
  return waitedOn(picture, task, sequence) || "what it awaits";
}

/** What a task waits on at a moment, or waited on last before. */
function waitedOn(picture: SchedulePicture, task: number, sequence: number): string {
  const spans = picture.lanes.lane(task)?.spans ?? [];
  const after = partitionPoint(spans, (span) => span.begin <= sequence);
  for (let at = after - 1; at >= Math.max(0, after - 4); at -= 1) {
    const span = spans[at];
    if (span?.state === "waiting") return span.label;
  }
  return "";
}

function spanEndingAt(picture: SchedulePicture, task: number, sequence: number): TaskSpan | undefined {
  const spans = picture.lanes.lane(task)?.spans ?? [];
  const span = spans[partitionPoint(spans, (each) => each.end < sequence)];
  return span?.end === sequence ? span : undefined;
}

function capital(name: string): string {
  return name === "the program" ? "The program" : name;
}
