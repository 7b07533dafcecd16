import { TraceBuilder } from "./trace_builder.ts";

type Kind = Parameters<TraceBuilder["add"]>[0] & { kind: "object_created" };
type Change = Parameters<TraceBuilder["add"]>[0] & { kind: "object_changed" };

/** Builds traces with tasks and shared objects: tasks are 1, 2 …, futures start at 100, the test chooses the ids of objects. */
export class ObjectTrace {
  readonly trace = new TraceBuilder();
  #handle = 0;
  #future = 100;

  task(task: number, name: string): void {
    this.trace.add({ kind: "task_created", task, parent: 0, name, coroutine: name, coroutine_id: task });
  }

  made(object: number, flag: Kind["flag"], name: string, numbers: Partial<Kind> = {}): number {
    return this.trace.add({ kind: "object_created", flag, object, future: 0, name, count: 0, limit: 0, ...numbers });
  }

  changed(object: number, flag: Change["flag"], task: number, count = 0, more = 0): number {
    return this.trace.add({ kind: "object_changed", flag, object, task, count, more });
  }

  begin(task: number): void {
    this.#handle += 1;
    this.trace.add({ kind: "handle_enqueued", handle: this.#handle, task, what: "", cause: 0 });
    this.trace.add({ kind: "step_begin", task, handle: this.#handle });
  }

  /** The running task waits for an object and ends its step; returns the future of the wait. */
  waits(task: number, object: number, what: string, holder = 0): number {
    this.#future += 1;
    const on = this.#future;
    this.trace.add({ kind: "future_created", future: on, what: "Future", task, line: 7 });
    this.trace.add({ kind: "object_waits", object, task, future: on, holder, what });
    this.suspends(task, on, what);
    return on;
  }

  /** The running task waits for a future or a task and ends its step. */
  suspends(task: number, on: number, what: string): void {
    this.trace.add({ kind: "task_suspended", flag: "future", task, on, what, coroutine: task });
    this.trace.add({ kind: "step_end", task });
  }

  done(future: number): number {
    return this.trace.add({ kind: "future_done", flag: "returned", future, by: 0, what: "True" });
  }

  /** Ends a step without ending its task. */
  sleeps(task: number): void {
    this.#future += 1;
    this.suspends(task, this.#future, "sleep 1 s");
  }
}
