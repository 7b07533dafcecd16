import type { TraceEvent } from "../../engine/events.gen.ts";
import type { TraceLog } from "../log/trace_log.ts";

// The layout of a run in ui.perfetto.dev and chrome://tracing:
//
//   event loop   [idle                ]        [time.sleep]
//   Task-1       [running][waiting: sleep 1 s         ][ready][running]
//                    \__ arrow: the step that created or woke the task
//   Task-2            [ready][running][waiting: future]
//
// One thread per task, the loop on thread 0, one complete event ("X") per span, an arrow from a running span to the ready spans that it
// caused. Times are microseconds of virtual time: a step in which no time passes is a span of length 0.
const PROCESS = 1;
const LOOP_THREAD = 0;

type ChromeEvent = {
  readonly ph: string;
  readonly name: string;
  readonly tid: number;
  readonly [key: string]: unknown;
};

/** What a task is doing and since when; `sequence` is the event that started it. */
type Span = { readonly name: string; readonly time: number; readonly sequence: number; readonly line: number };

/** The state of a task between two events. `cause` is the step that made the task ready, 0 for none; it identifies the arrow. */
type Track = { span: Span | undefined; queued: Span | undefined; waitsOn: string; cause: number; done: boolean };

/** The trace in Chrome's JSON format, in pieces, one event per line. It needs the trace mode `everything`. */
export function* chromeTrace(log: TraceLog): Generator<string> {
  yield `{"displayTimeUnit":"ms","traceEvents":[\n${JSON.stringify(named("process_name", LOOP_THREAD, "Loopscope"))}`;
  yield `,\n${JSON.stringify(named("thread_name", LOOP_THREAD, "event loop"))}`;
  const conversion = new Conversion();
  for (let sequence = 1; sequence <= log.count; sequence += 1) {
    for (const event of conversion.add(log.event(sequence))) yield `,\n${JSON.stringify(event)}`;
  }
  const end = log.count === 0 ? 0 : log.timeAt(log.count);
  for (const event of conversion.finish(end)) yield `,\n${JSON.stringify(event)}`;
  yield "\n]}\n";
}

class Conversion {
  readonly #tracks = new Map<number, Track>();
  /** The sequence number of the current step's first event; 0 between steps. */
  #step = 0;
  #stepHasArrows = false;

  *add(event: TraceEvent): Generator<ChromeEvent> {
    switch (event.kind) {
      case "task_created":
        yield named("thread_name", event.task, event.name);
        yield { ph: "M", name: "thread_sort_index", pid: PROCESS, tid: event.task, args: { sort_index: event.task } };
        this.#bringAbout(event.task);
        break;
      case "task_renamed":
        yield named("thread_name", event.task, event.name);
        break;
      case "handle_enqueued":
        if (event.task !== 0) yield* this.#enqueue(event.task, spanOf("ready", event));
        break;
      case "task_woken":
        this.#bringAbout(event.task);
        break;
      case "step_begin":
        yield* this.#enter(event.task, spanOf("running", event));
        this.#step = event.sequence;
        this.#stepHasArrows = false;
        break;
      case "task_suspended":
        this.#track(event.task).waitsOn = event.what;
        break;
      case "task_done":
        this.#track(event.task).done = true;
        yield instant(`${event.flag} ${event.what}`.trim(), event.task, event.time);
        break;
      case "step_end":
        yield* this.#endStep(event);
        break;
      case "idle":
        yield complete("idle", LOOP_THREAD, event.from, event.until);
        break;
      case "blocked":
        yield complete(event.what, LOOP_THREAD, event.from, event.until, { line: event.line });
        break;
      case "deadlock":
        yield instant("deadlock", LOOP_THREAD, event.time);
        break;
      default:
        break;
    }
  }

  /** Closes the spans that are open at the end of the trace. */
  *finish(time: number): Generator<ChromeEvent> {
    for (const task of this.#tracks.keys()) yield* this.#leave(task, time);
  }

  #track(task: number): Track {
    let track = this.#tracks.get(task);
    if (track === undefined) {
      track = { span: undefined, queued: undefined, waitsOn: "", cause: 0, done: false };
      this.#tracks.set(task, track);
    }
    return track;
  }

  /** Records the current step as the cause for which the task becomes ready. */
  #bringAbout(task: number): void {
    this.#track(task).cause = this.#step;
    if (this.#step !== 0) this.#stepHasArrows = true;
  }

  /** A task that queues itself during its step (a bare yield) becomes ready when the step ends. */
  *#enqueue(task: number, ready: Span): Generator<ChromeEvent> {
    const track = this.#track(task);
    if (track.span?.name === "running") track.queued = ready;
    else yield* this.#enter(task, ready);
  }

  *#endStep(event: TraceEvent & { kind: "step_end" }): Generator<ChromeEvent> {
    const track = this.#track(event.task);
    const { queued } = track;
    track.queued = undefined;
    if (track.done) yield* this.#leave(event.task, event.time);
    else if (queued !== undefined) yield* this.#enter(event.task, { ...queued, time: event.time });
    else yield* this.#enter(event.task, spanOf(`waiting: ${track.waitsOn}`, event));
    this.#step = 0;
  }

  *#enter(task: number, next: Span): Generator<ChromeEvent> {
    yield* this.#leave(task, next.time);
    this.#track(task).span = next;
  }

  *#leave(task: number, time: number): Generator<ChromeEvent> {
    const track = this.#track(task);
    const { span, cause } = track;
    if (span === undefined) return;
    track.span = undefined;
    const args = { event: span.sequence, line: span.line };
    if (span.name === "running" && this.#stepHasArrows) {
      yield { ...complete(span.name, task, span.time, time, args), bind_id: arrow(span.sequence), flow_out: true };
    } else if (span.name === "ready" && cause !== 0) {
      yield { ...complete(span.name, task, span.time, time, args), bind_id: arrow(cause), flow_in: true };
      track.cause = 0;
    } else {
      yield complete(span.name, task, span.time, time, args);
    }
  }
}

function spanOf(name: string, { time, sequence, line }: TraceEvent): Span {
  return { name, time, sequence, line };
}

function complete(name: string, tid: number, from: number, until: number, args: object = {}): ChromeEvent {
  return { ph: "X", name, pid: PROCESS, tid, ts: microseconds(from), dur: microseconds(until - from), args };
}

function instant(name: string, tid: number, time: number): ChromeEvent {
  return { ph: "i", s: "t", name, pid: PROCESS, tid, ts: microseconds(time) };
}

function named(name: "process_name" | "thread_name", tid: number, value: string): ChromeEvent {
  return { ph: "M", name, pid: PROCESS, tid, args: { name: value } };
}

function arrow(step: number): string {
  return `0x${step.toString(16)}`;
}

/** Rounds to nanoseconds, the resolution of virtual time. */
function microseconds(seconds: number): number {
  return Math.round(seconds * 1e9) / 1e3;
}
