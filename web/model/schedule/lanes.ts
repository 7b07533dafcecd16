import type { TraceEvent } from "../../engine/events.gen.ts";
import { ObjectNames } from "../loop_state/object_words.ts";

/**
 * The trace as spans in lanes: the loop's own lane, and one lane per task.
 *
 *     loop     [Task-1][Task-2][Task-3]....idle 1 s....||[Task-2][Task-3][Task-1]
 *     Task-1   [run   ]--- gather of 2 -----------------------------/ready/[run   ]o
 *     Task-2   ..../ready/[run]-- sleep 1 s ------------/r/[run   ]o
 *     Task-3   ..../ready/////[run]-- sleep 1 s --------/ready///[run   ]o
 *
 * Spans are measured in sequence numbers: a span from 5 to 9 contains the events 5 to 8. An axis maps them to places. An unfinished span
 * ends at OPEN.
 */
export const OPEN: number = Number.POSITIVE_INFINITY;

export type TaskSpanState = "running" | "ready" | "waiting";
export type TaskSpan = {
  readonly state: TaskSpanState;
  readonly begin: number;
  end: number;
  /** What a waiting task waits on, or what queued a ready task. */
  label: string;
  /** A longer form of the label, if there is one: `Lock-1, held by Task-2`. */
  readonly longLabel?: string;
  /** By how many seconds the timer that ended the wait was late, because the loop was blocked. */
  late?: number;
  /** The source line at the start of the span, 0 when there is none. */
  readonly line: number;
};

export type TaskEnd = {
  readonly how: "returned" | "raised" | "cancelled" | "destroyed";
  readonly what: string;
  at: number;
};

export type TaskLane = {
  readonly task: number;
  /** The index of the lane from the top, from 0. */
  readonly index: number;
  readonly parent: number;
  readonly coroutine: string;
  readonly born: number;
  readonly line: number;
  readonly spans: TaskSpan[];
  name: string;
  end: TaskEnd | null;
};

export type LoopSpan = {
  readonly kind: "step" | "callback" | "idle" | "blocked" | "deadlock";
  readonly begin: number;
  end: number;
  readonly task: number;
  readonly label: string;
  /** Virtual seconds at the start and at the end. */
  readonly from: number;
  readonly until: number;
};

export type PassMark = { readonly sequence: number; readonly pass: number; readonly time: number };

type Working = {
  lane: TaskLane;
  open: TaskSpan | null;
  /** Whether the next step was queued during the current one. */
  isQueued: boolean;
  hasYielded: boolean;
  waitsOn: string;
  waitsOnAtLength: string;
};

/** Builds the lanes as events arrive; every list is in order and only grows. */
export class Lanes {
  readonly tasks: TaskLane[] = [];
  readonly loop: LoopSpan[] = [];
  readonly passes: PassMark[] = [];
  /** Blocking calls; each is also part of a step. */
  readonly blocked: LoopSpan[] = [];
  readonly #byTask = new Map<number, Working>();
  readonly #handleNames = new Map<number, string>();
  /** When each pending handle was queued, and when each started handle was queued, by its first event. */
  readonly #queued = new Map<number, number>();
  readonly #queuedAt = new Map<number, number>();
  #handle: { begin: number; handle: number; stepped: boolean } | null = null;
  /** By how much the timers of pending callbacks were late, and the lateness of the running callback. */
  readonly #late = new Map<number, number>();
  #lateness = 0;
  #running = 0;
  readonly #objects: ObjectNames;

  constructor(objects = new ObjectNames()) {
    this.#objects = objects;
  }

  lane(task: number): TaskLane | undefined {
    return this.#byTask.get(task)?.lane;
  }

  /** The current name of a task; empty for 0. */
  name(task: number): string {
    return this.#byTask.get(task)?.lane.name ?? (task === 0 ? "" : `task ${task}`);
  }

  /** The event that queued the handle which started at a sequence number; 0 when none did. */
  queuedAt(begun: number): number {
    return this.#queuedAt.get(begun) ?? 0;
  }

  handleName(handle: number): string {
    return this.#handleNames.get(handle) ?? "";
  }

  /** Takes the next event of the log; events come in order. */
  append(event: TraceEvent): void {
    switch (event.kind) {
      case "task_created":
        this.#create(event);
        break;
      case "task_renamed": {
        const working = this.#byTask.get(event.task);
        if (working) working.lane.name = event.name;
        break;
      }
      case "handle_enqueued":
        // A timer that joins the ready queue keeps the name from when it was set.
        if (event.what) this.#handleNames.set(event.handle, event.what);
        this.#queued.set(event.handle, event.sequence);
        this.#enqueue(event.task, event.sequence, event.line);
        break;
      case "timer_fired":
        if (event.time > event.deadline) this.#late.set(event.handle, event.time - event.deadline);
        break;
      case "task_woken": {
        const open = this.#byTask.get(event.task)?.open;
        if (open?.state === "waiting" && this.#lateness > 0) open.late = this.#lateness;
        break;
      }
      case "timer_set":
        this.#handleNames.set(event.handle, event.what);
        break;
      case "handle_begin":
        this.#queuedAt.set(event.sequence, this.#queued.get(event.handle) ?? 0);
        this.#queued.delete(event.handle);
        this.#lateness = this.#late.get(event.handle) ?? 0;
        this.#late.delete(event.handle);
        this.#handle = { begin: event.sequence, handle: event.handle, stepped: false };
        break;
      case "handle_end":
        this.#lateness = 0;
        this.#endHandle(event.sequence, event.time);
        break;
      case "step_begin":
        this.#beginStep(event.task, event.sequence, event.line, event.time);
        break;
      case "step_end":
        this.#endStep(event.task, event.sequence, event.line);
        break;
      case "task_suspended": {
        const working = this.#byTask.get(event.task);
        if (!working) break;
        working.waitsOn = event.what;
        working.waitsOnAtLength = this.#objects.waitText(event.on, (id) => this.name(id));
        working.hasYielded = event.flag === "yielded";
        break;
      }
      case "task_done":
        this.#finish(event.task, event.flag, event.what, event.sequence);
        break;
      case "task_destroyed_pending":
        this.#finish(event.task, "destroyed", "", event.sequence);
        break;
      case "pass_begin":
        this.passes.push({ sequence: event.sequence, pass: event.pass, time: event.time });
        break;
      case "idle":
      case "blocked":
        this.#passTime(event);
        break;
      case "deadlock": {
        const { sequence, time } = event;
        this.loop.push({
          kind: "deadlock",
          begin: sequence,
          end: sequence + 1,
          task: 0,
          label: "",
          from: time,
          until: time,
        });
        break;
      }
      default:
        break;
    }
  }

  #create(event: TraceEvent & { kind: "task_created" }): void {
    const { task, parent, coroutine, name, line } = event;
    const index = this.tasks.length;
    const lane: TaskLane = { task, index, parent, coroutine, name, line, born: event.sequence, spans: [], end: null };
    this.tasks.push(lane);
    this.#byTask.set(task, {
      lane,
      open: null,
      isQueued: false,
      hasYielded: false,
      waitsOn: "",
      waitsOnAtLength: "",
    });
  }

  #enqueue(task: number, sequence: number, line: number): void {
    const working = this.#byTask.get(task);
    if (!working || working.lane.end) return;
    // A task that yields queues its next step during its current step.
    if (working.open?.state === "running") working.isQueued = true;
    else if (working.open?.state !== "ready") this.#open(working, "ready", sequence, readyLabel(working), line);
  }

  #beginStep(task: number, sequence: number, line: number, time: number): void {
    this.#running = task;
    if (this.#handle) this.#handle.stepped = true;
    const working = this.#byTask.get(task);
    this.loop.push({ kind: "step", begin: sequence, end: OPEN, task, label: this.name(task), from: time, until: time });
    if (!working) return;
    working.waitsOn = "";
    working.isQueued = false;
    working.hasYielded = false;
    this.#open(working, "running", sequence, "", line);
  }

  #endStep(task: number, sequence: number, line: number): void {
    this.#running = 0;
    const step = this.#lastStep();
    if (step) step.end = sequence + 1;
    const working = this.#byTask.get(task);
    if (!working) return;
    if (working.lane.end) {
      this.#close(working, sequence + 1);
      working.lane.end.at = sequence + 1;
    } else if (working.isQueued) this.#open(working, "ready", sequence + 1, readyLabel(working), line);
    else this.#open(working, "waiting", sequence + 1, working.waitsOn, line, working.waitsOnAtLength);
  }

  #endHandle(sequence: number, time: number): void {
    const handle = this.#handle;
    this.#handle = null;
    if (!handle) return;
    const label = this.handleName(handle.handle);
    this.#handleNames.delete(handle.handle);
    if (handle.stepped) return;
    const { begin } = handle;
    this.loop.push({ kind: "callback", begin, end: sequence + 1, task: 0, label, from: time, until: time });
  }

  #finish(task: number, how: TaskEnd["how"], what: string, sequence: number): void {
    const working = this.#byTask.get(task);
    if (!working || working.lane.end) return;
    working.lane.end = { how, what, at: sequence + 1 };
    if (this.#running !== task) this.#close(working, sequence + 1);
  }

  #passTime(event: TraceEvent & { kind: "idle" | "blocked" }): void {
    const { sequence, from, until } = event;
    const label = event.kind === "blocked" ? event.what : "";
    const task = event.kind === "blocked" ? this.#running : 0;
    const span: LoopSpan = { kind: event.kind, begin: sequence, end: sequence + 1, task, label, from, until };
    if (event.kind === "blocked") this.blocked.push(span);
    else this.loop.push(span);
  }

  #open(working: Working, state: TaskSpanState, begin: number, label: string, line: number, longLabel = ""): void {
    this.#close(working, begin);
    working.open = { state, begin, end: OPEN, label, line, ...(longLabel && { longLabel }) };
    working.lane.spans.push(working.open);
  }

  #close(working: Working, end: number): void {
    if (working.open) working.open.end = end;
    working.open = null;
  }

  #lastStep(): LoopSpan | undefined {
    const last = this.loop.at(-1);
    return last?.kind === "step" && last.end === OPEN ? last : undefined;
  }
}

/** Why a task is in the ready queue. */
function readyLabel(working: Working): string {
  if (working.hasYielded) return "it yielded";
  if (working.waitsOn) return `woken from ${working.waitsOn}`;
  return working.lane.spans.length === 0 ? "its first step" : "its next step";
}
