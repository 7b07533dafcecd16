import { partitionPoint } from "../../base/search.ts";
import { clockText, secondsText } from "../../base/time_text.ts";
import type { EventOf, TraceEvent } from "../../engine/events.gen.ts";
import { timerOf } from "../causes/handle_origin.ts";
import type { TaskSpan } from "../schedule/lanes.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { sentence, shortened } from "./sentence.ts";

/** Describes the event with a sequence number in a sentence; empty when the log has no such event. */
export function sentenceAt(model: ScheduleModel, sequence: number): string {
  const event = model.event(sequence);
  return event ? describeEvent(model, event) : "";
}

/** An event as a person would tell it: with what belongs to it from the events around it. */
function describeEvent(model: ScheduleModel, event: TraceEvent): string {
  const name = "task" in event ? model.lanes.name(event.task) || "the program" : "";
  switch (event.kind) {
    case "step_begin":
      return `${name} runs${turnText(model, event)}.`;
    case "task_suspended":
      return suspensionText(model, event, name);
    case "task_woken":
      return `${name} is ready again: ${wakeText(model, event)}.`;
    case "task_done":
      if (event.flag === "cancelled") return `${name} is done: it was cancelled.`;
      return `${name} is done: it ${event.flag} ${shortened(event.what)}.`;
    case "task_created":
      return `${plain(model, event)}${startText(model, event)}.`;
    case "blocked":
      return `${event.what} holds the whole loop for ${secondsText(event.until - event.from)}${lateText(model, event)}.`;
    case "coroutine_entered":
      return `${name} awaits ${event.name}: it runs inside ${name}, without a switch.`;
    case "cancel_requested":
      return requestText(model, event);
    case "cancel_delivered":
      return `CancelledError is raised in ${name}${awaitText(model, event)}.`;
    case "await_raised":
      return `${name} gets ${event.type} from ${awaitedName(model, event.task, event.on, event.sequence)}.`;
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
      return `${plain(model, event)}.`;
  }
}

/** The sentence of the table, without its full stop. */
function plain(model: ScheduleModel, event: TraceEvent): string {
  const names = {
    task: (id: number) => model.lanes.name(id),
    handle: (id: number) => model.lanes.handleName(id),
    objects: model.objects,
  };
  return sentence(event, names).replace(/\.$/, "");
}

/** When a new task begins: most join the ready queue, an eager one runs at once. */
function startText(model: ScheduleModel, { task, sequence }: EventOf<"task_created">): string {
  const next = model.event(sequence + 1);
  return next?.kind === "handle_enqueued" && next.task === task ? "; its first step joins the ready queue" : "";
}

/** Whom a blocking call keeps waiting: the timers that come due meanwhile, and the tasks whose turn it would be. */
function lateText(model: ScheduleModel, { sequence, until }: EventOf<"blocked">): string {
  const { timers, ready } = model.states.at(sequence);
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
function turnText(model: ScheduleModel, { task, sequence }: EventOf<"step_begin">): string {
  const lane = model.lanes.lane(task);
  const before = spanEndingAt(model, task, sequence);
  if (!lane || before?.state !== "ready") return "";
  const woken = /^woken from (.*)$/.exec(before.label)?.[1];
  if (woken) return `: it goes on where it awaited ${woken}`;
  if (lane.spans[0] === before) return ` for the first time: it begins ${lane.coroutine}`;
  return before.label === "it yielded" ? ": its turn has come again" : "";
}

function suspensionText(model: ScheduleModel, event: EventOf<"task_suspended">, name: string): string {
  const next = nextText(model, event);
  if (event.flag === "yielded") {
    return `${name} gives up its turn and goes to the end of the ready queue${next && `: ${next}`}.`;
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

/** The loop's way from a wait to what it does next is never longer. */
const EVENTS_TO_THE_NEXT = 40;

/** What the loop does after a task has given it back. */
function nextText(model: ScheduleModel, { sequence, task }: EventOf<"task_suspended">): string {
  for (let at = sequence + 1; at <= sequence + EVENTS_TO_THE_NEXT; at += 1) {
    const event = model.event(at);
    switch (event?.kind) {
      case "step_begin":
        return event.task === task
          ? "the loop takes it again, for nobody else is ready"
          : `the loop takes the next ready task, ${model.lanes.name(event.task)}`;
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

/** Why a request came, when asyncio made it, from the event before. */
function requestText(model: ScheduleModel, event: EventOf<"cancel_requested">): string {
  const name = model.lanes.name(event.task);
  const reason = model.event(event.sequence - 1);
  const done = event.flag === "refused" ? `; ${name} is done already` : "";
  if (reason?.kind !== "cancel_reason" || reason.task !== event.task) return `${plain(model, event)}${done}.`;
  const source = model.lanes.name(reason.source);
  const by = event.by > 0 ? `, by ${model.lanes.name(event.by)}` : "";
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
function awaitText(model: ScheduleModel, event: EventOf<"cancel_delivered">): string {
  if (!hasRunBefore(model, event)) return " before any of it has run";
  const what = waitedOn(model, event.task, event.sequence);
  return what ? `, at its await of ${what}` : "";
}

/** Whether a task had a step before the one in which CancelledError is raised. */
export function hasRunBefore(model: ScheduleModel, { task, sequence }: EventOf<"cancel_delivered">): boolean {
  const first = model.lanes.lane(task)?.spans.find(({ state }) => state === "running");
  return first !== undefined && first.end <= sequence;
}

function awaitedName(model: ScheduleModel, task: number, on: number, sequence: number): string {
  if (model.lanes.lane(on)) return model.lanes.name(on);
  return waitedOn(model, task, sequence) || "what it awaits";
}

/** What a task waits on at a moment, or waited on last before. */
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
