import type { TraceEvent } from "../../engine/events.gen.ts";
import type { EventLog } from "../log/event_log.ts";

/** A line of a run's stdout, and the event that printed its start. */
export type PrintedLine = { readonly text: string; readonly sequence: number };

/**
 * Why a line was printed instead of the expected one: the sequence numbers of the event that decided it (`why`) and of the event that
 * shows where the expected line's task or callback was meanwhile (`meanwhile`, 0 when there is none).
 */
export type Decision = { readonly why: number; readonly meanwhile: number };

/** The lines of a run's stdout. */
export function printedLines(log: EventLog): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let begun = "";
  let begunAt = 0;
  for (let sequence = 1; sequence <= log.count; sequence += 1) {
    const event = log.event(sequence);
    if (event.kind !== "printed" || event.flag !== "stdout") continue;
    const parts = event.text.split("\n");
    for (const [index, part] of parts.entries()) {
      if (begun === "") begunAt = sequence;
      begun += part;
      if (index === parts.length - 1) break;
      lines.push({ text: begun, sequence: begunAt });
      begun = "";
    }
  }
  if (begun !== "") lines.push({ text: begun, sequence: begunAt });
  return lines;
}

/** The texts in a shuffled order, the same on every call, that does not reveal the right one. */
export function shuffled(texts: readonly string[]): string[] {
  const mixed = [...texts];
  let state = mixed.join("\n").length + 1;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = (state >>> 8) % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as string, mixed[at] as string];
  }
  const isSame = mixed.every((text, at) => text === texts[at]);
  return isSame ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** The texts with the one at `at` moved by `offset` places; unchanged when the target is out of range. */
export function moved<Item>(items: readonly Item[], at: number, offset: number): readonly Item[] {
  const to = at + offset;
  if (at < 0 || at >= items.length || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, index) => index !== at);
  return [...rest.slice(0, to), items[at] as Item, ...rest.slice(to)];
}

/** The index of the first wrong line; -1 when all lines are right. */
export function firstWrong(predicted: readonly string[], printed: readonly PrintedLine[]): number {
  return printed.findIndex(({ text }, at) => predicted[at] !== text);
}

/** The events that decided why the line at `place` was printed instead of the expected one. */
export function decision(
  log: EventLog,
  printed: readonly PrintedLine[],
  expected: string | undefined,
  place: number,
): Decision {
  const line = printed[place];
  if (!line) return { why: 0, meanwhile: 0 };
  const later = printed.slice(place + 1).find(({ text }) => text === expected);
  const other = later ? runnerOf(log, later.sequence) : NOBODY;
  const before = printed[place - 1]?.sequence ?? 0;
  const begin = beginOfStep(log, line.sequence);
  const done = lastAbout(log, other, line.sequence, ["task_created", "task_woken", "cancel_requested", ...QUEUING]);
  const why =
    (done > Math.max(before, begin) && done) ||
    (begin > before ? queuing(log, begin) : decisiveIn(log, before, line.sequence) || begin || line.sequence);
  const own = runnerOf(log, line.sequence);
  const isOther = own.task !== other.task || own.handle !== other.handle;
  const meanwhile = isOther ? lastAbout(log, other, line.sequence, WHEREABOUTS) : 0;
  return { why, meanwhile: meanwhile === why ? 0 : meanwhile };
}

/** The source of a line: a task, or, when that is 0, the callback of a handle. */
type Runner = { readonly task: number; readonly handle: number };
const NOBODY: Runner = { task: 0, handle: 0 };
/** The kinds of events that show the progress of a callback. */
const QUEUING: readonly TraceEvent["kind"][] = ["handle_enqueued", "timer_set"];
const WHEREABOUTS: readonly TraceEvent["kind"][] = [
  "task_created",
  "task_suspended",
  "task_woken",
  "cancel_requested",
  ...QUEUING,
];

function runnerOf(log: EventLog, sequence: number): Runner {
  const task = taskOf(log.event(sequence));
  const begin = task === 0 ? beginOfStep(log, sequence) : 0;
  const event = begin > 0 ? log.event(begin) : undefined;
  return { task, handle: event?.kind === "handle_begin" ? event.handle : 0 };
}

/** The last event of some kinds, before an event, that concerns a task or the handle of a callback; 0 when none does. */
function lastAbout(log: EventLog, runner: Runner, before: number, kinds: readonly TraceEvent["kind"][]): number {
  for (let at = before - 1; at > 0 && (runner.task > 0 || runner.handle > 0); at -= 1) {
    const event = log.event(at);
    if (!kinds.includes(event.kind)) continue;
    const isQueuing = event.kind === "handle_enqueued" || event.kind === "timer_set";
    const isAbout = isQueuing
      ? runner.task === 0 && event.handle === runner.handle
      : runner.task > 0 && "task" in event && event.task === runner.task;
    if (isAbout) return at;
  }
  return 0;
}

/** The first event of the step or callback that contains an event; 0 when none does. */
function beginOfStep(log: EventLog, sequence: number): number {
  const task = taskOf(log.event(sequence));
  for (let at = sequence - 1; at > 0; at -= 1) {
    const event = log.event(at);
    if (event.kind === "step_begin" && event.task === task) return at;
    if (event.kind === "handle_begin" && task === 0) return at;
    if (event.kind === "handle_end" || event.kind === "loop_phase") return 0;
  }
  return 0;
}

/** What put a step or a callback into the ready queue: the creation or the wake-up of its task, the timer, or the enqueuing itself. */
function queuing(log: EventLog, begin: number): number {
  const step = log.event(begin);
  if (step.kind !== "step_begin" && step.kind !== "handle_begin") return begin;
  for (let at = begin - 1; at > 0 && step.handle > 0; at -= 1) {
    const event = log.event(at);
    if (event.kind !== "handle_enqueued" || event.handle !== step.handle) continue;
    if (event.cause > 0) return event.cause;
    const before = log.event(at - 1);
    return before?.kind === "task_created" && before.task === event.task ? at - 1 : at;
  }
  return begin;
}

/** Kinds of events that decide what is printed next within one step. */
const DECISIVE: readonly TraceEvent["kind"][] = [
  "exception_caught",
  "cancel_delivered",
  "exception_raised",
  "coroutine_entered",
  "coroutine_created",
];

/** The last event between two lines of one step that explains why the second came next; 0 when none does. */
function decisiveIn(log: EventLog, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    if (DECISIVE.includes(log.event(at).kind)) return at;
  }
  return 0;
}

function taskOf(event: TraceEvent): number {
  return event.kind === "printed" ? event.task : 0;
}
