import type { TraceEvent } from "../../engine/events.gen.ts";
import { SharedObjects } from "./shared_objects.ts";

/** A coroutine on a task's await stack; `line` is where it awaits, 0 before its first await and in asyncio's own coroutines. */
export type AwaitFrame = {
  readonly coroutine: number;
  readonly name: string;
  readonly isLibrary: boolean;
  line: number;
};

export type TaskStatus =
  | "created"
  | "ready"
  | "running"
  | "waiting"
  | "returned"
  | "raised"
  | "cancelled"
  | "destroyed";

export type TaskState = {
  readonly task: number;
  readonly parent: number;
  name: string;
  status: TaskStatus;
  /** What a waiting task waits on, what queued a ready task, or what a done task returned or raised. */
  what: string;
  /** The future or task that a waiting task waits on, 0 when there is none. */
  on: number;
  /** The line where the task returned control to the loop, 0 when unknown. */
  line: number;
  /** The task's own coroutine first, then the awaited ones, innermost last. */
  stack: AwaitFrame[];
  cancelRequests: number;
  /** Whether the task's next step was queued during its current step. */
  isQueued: boolean;
  hasYielded: boolean;
};

export type ReadyEntry = {
  readonly handle: number;
  readonly task: number;
  readonly what: string;
  /** The sequence numbers of the event that queued the entry and of the cause that this event names. */
  readonly queuedAt: number;
  readonly cause: number;
};

export type TimerEntry = {
  readonly handle: number;
  /** The task whose step set the timer, 0 when no step did. */
  readonly setBy: number;
  readonly what: string;
  readonly deadline: number;
  readonly setAt: number;
};

/** The state of the loop between two events: everything that the panels show at the play head. */
export type LoopState = {
  sequence: number;
  pass: number;
  time: number;
  line: number;
  phase: string;
  /** The task whose step is running, 0 when none is. */
  running: number;
  /** The name of the running callback; empty when none is running. */
  callback: string;
  /** First in, first out. */
  ready: ReadyEntry[];
  timers: Map<number, TimerEntry>;
  tasks: Map<number, TaskState>;
  shared: SharedObjects;
};

export function initialLoopState(): LoopState {
  return {
    sequence: 0,
    pass: 0,
    time: 0,
    line: 0,
    phase: "",
    running: 0,
    callback: "",
    ready: [],
    timers: new Map(),
    tasks: new Map(),
    shared: new SharedObjects(),
  };
}

/** A deep copy of everything that `applyEvent` changes. */
export function copyLoopState(state: LoopState): LoopState {
  const tasks = new Map<number, TaskState>();
  for (const [id, task] of state.tasks) tasks.set(id, { ...task, stack: task.stack.map((frame) => ({ ...frame })) });
  return { ...state, ready: [...state.ready], timers: new Map(state.timers), tasks, shared: state.shared.copy() };
}

/** Applies the next event of the log to the state, in place. */
export function applyEvent(state: LoopState, event: TraceEvent): void {
  state.sequence = event.sequence;
  state.pass = event.pass;
  state.time = event.time;
  if (event.line > 0) state.line = event.line;
  state.shared.apply(event, state.running);
  switch (event.kind) {
    case "loop_phase":
      state.phase = event.flag;
      break;
    case "idle":
    case "blocked":
      state.time = event.until;
      break;
    case "handle_enqueued":
      enqueue(state, event);
      break;
    case "handle_begin":
      state.callback = state.ready.find((entry) => entry.handle === event.handle)?.what ?? "";
      dequeue(state, event.handle);
      break;
    case "handle_end":
      state.callback = "";
      state.line = 0;
      break;
    case "handle_cancelled":
      dequeue(state, event.handle);
      state.timers.delete(event.handle);
      break;
    case "timer_set": {
      const { handle, what, deadline, sequence } = event;
      state.timers.set(handle, { handle, setBy: state.running, what, deadline, setAt: sequence });
      break;
    }
    default:
      applyToTask(state, event);
      break;
  }
}

function applyToTask(state: LoopState, event: TraceEvent): void {
  if (event.kind === "task_created") {
    const base = { coroutine: event.coroutine_id, name: event.coroutine, isLibrary: false, line: 0 };
    const { task, parent, name } = event;
    state.tasks.set(task, {
      task,
      parent,
      name,
      status: "created",
      what: "",
      on: 0,
      line: 0,
      stack: [base],
      cancelRequests: 0,
      isQueued: false,
      hasYielded: false,
    });
    return;
  }
  if (!("task" in event)) return;
  const task = state.tasks.get(event.task);
  if (!task) return;
  switch (event.kind) {
    case "task_renamed":
      task.name = event.name;
      break;
    case "step_begin":
      dequeue(state, event.handle);
      state.running = event.task;
      // The task resumes at the line where it was suspended.
      if (event.line === 0) state.line = task.line;
      task.isQueued = false;
      task.hasYielded = false;
      setStatus(task, "running", "", 0);
      break;
    case "task_suspended": {
      const innermost = task.stack.at(-1);
      if (innermost && !innermost.isLibrary) innermost.line = event.line;
      task.hasYielded = event.flag === "yielded";
      task.line = event.line;
      setStatus(task, task.isQueued ? "ready" : "waiting", event.what, event.on);
      break;
    }
    case "step_end":
      state.running = 0;
      if (task.isQueued && task.status === "running") setStatus(task, "ready", "", 0);
      break;
    case "task_done":
      setStatus(task, event.flag, event.what, 0);
      task.stack = [];
      break;
    case "task_destroyed_pending":
      setStatus(task, "destroyed", "", 0);
      task.stack = [];
      break;
    case "coroutine_entered":
      enterCoroutine(task, event);
      break;
    case "coroutine_left":
      leaveCoroutine(task, event.coroutine);
      break;
    case "cancel_requested":
      if (event.flag === "sent") task.cancelRequests += 1;
      break;
    case "cancel_withdrawn":
      task.cancelRequests = event.remaining;
      break;
    default:
      break;
  }
}

function enqueue(state: LoopState, event: TraceEvent & { kind: "handle_enqueued" }): void {
  const { handle, task, cause, sequence } = event;
  const queued = state.tasks.get(task);
  const what = queued ? readyText(queued) : event.what || (state.timers.get(handle)?.what ?? "");
  state.timers.delete(handle);
  state.ready.push({ handle, task, what, queuedAt: sequence, cause });
  if (queued?.status === "running") queued.isQueued = true;
  if (queued?.status === "waiting" || queued?.status === "created") setStatus(queued, "ready", what, 0);
}

function dequeue(state: LoopState, handle: number): void {
  // The starting handle is nearly always the first entry.
  if (state.ready[0]?.handle === handle) state.ready.shift();
  else state.ready = state.ready.filter((entry) => entry.handle !== handle);
}

function enterCoroutine(task: TaskState, event: TraceEvent & { kind: "coroutine_entered" }): void {
  const outer = task.stack.at(-1);
  const frame = {
    coroutine: event.coroutine,
    name: event.name,
    isLibrary: event.flag === "library",
    line: 0,
  };
  if (outer?.coroutine === event.coroutine) task.stack.pop();
  else if (outer && !outer.isLibrary) outer.line = event.line;
  task.stack.push(frame);
}

function leaveCoroutine(task: TaskState, coroutine: number): void {
  const at = task.stack.findLastIndex((frame) => frame.coroutine === coroutine);
  if (at > 0) task.stack.length = at;
}

function setStatus(task: TaskState, status: TaskStatus, what: string, on: number): void {
  task.status = status;
  task.what = what;
  task.on = on;
}

/** Why a task is in the ready queue. */
function readyText(task: TaskState): string {
  if (task.hasYielded) return "it yielded";
  if (task.status === "created") return "its first step";
  return task.status === "waiting" ? `woken from ${task.what}` : "its next step";
}
