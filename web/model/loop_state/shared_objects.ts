import type { ObjectChanged, ObjectCreated, TraceEvent } from "../../engine/events.gen.ts";

export type ObjectKind = ObjectCreated["flag"];

/** A task that waits for a shared object. */
export type Waiter = {
  readonly task: number;
  readonly future: number;
  /** What the task waits for: `lock`, `queue.get` …. */
  readonly what: string;
  /** The event at which the wait started. */
  readonly since: number;
  /** Whether the waiter has been woken and resumes at its next step. */
  isWoken: boolean;
};

export type Holder = { readonly task: number; readonly since: number };

/** A shared object: a lock, a queue, a group. engine/asyncio/tasks/observed.h defines its numbers. */
export type SharedObject = {
  readonly object: number;
  readonly kind: ObjectKind;
  readonly name: string;
  /** The event that created the object, its source line, and the task, 0 for none. */
  readonly madeAt: number;
  readonly line: number;
  readonly maker: number;
  /** The future that the object returns, 0 when there is none. */
  readonly future: number;
  /** The bound of a semaphore, the parties of a barrier or the maximum size of a queue; 0 when there is none. */
  readonly limit: number;
  /** 1 for a locked lock or a set event, the value of a semaphore, the arrived tasks of a barrier, the items of a queue. */
  count: number;
  /** For a queue: the number of unfinished items. */
  unfinished: number;
  /** The tasks that own a lock or a permit; null after a task has released a semaphore without acquiring it. */
  holders: Holder[] | null;
  /** In the order in which they started to wait. */
  waiters: Waiter[];
  /** The futures and tasks that the object waits for. */
  members: number[];
  /** `broken`, `shut down`, `cancelling`, or empty. */
  condition: string;
  /** The last event that changed the object or its waiters. */
  changedAt: number;
};

/** The count of an object when only code of the program could determine it. */
export const UNKNOWN_COUNT = 0xffffffff;

/** A pending future. */
export type PendingFuture = {
  readonly future: number;
  readonly madeBy: number;
  readonly madeAt: number;
  readonly line: number;
};

/** The shared objects and the pending futures between two events. */
export class SharedObjects {
  readonly objects = new Map<number, SharedObject>();
  readonly futures = new Map<number, PendingFuture>();
  /** The object behind a future: the one that returned it, or the one that a task waits for through it. */
  readonly #byFuture = new Map<number, number>();
  /** What each task waits for, until its next step. */
  readonly #waitOf = new Map<number, number>();

  copy(): SharedObjects {
    const copy = new SharedObjects();
    for (const [id, each] of this.objects) {
      const holders = each.holders && [...each.holders];
      const waiters = each.waiters.map((waiter) => ({ ...waiter }));
      copy.objects.set(id, { ...each, holders, waiters, members: [...each.members] });
    }
    for (const [id, future] of this.futures) copy.futures.set(id, future);
    for (const [future, object] of this.#byFuture) copy.#byFuture.set(future, object);
    for (const [task, object] of this.#waitOf) copy.#waitOf.set(task, object);
    return copy;
  }

  /** The number of entries that a copy has. */
  get size(): number {
    return this.objects.size + this.futures.size;
  }

  /** The object behind an awaited future. */
  behind(future: number): SharedObject | undefined {
    return this.objects.get(this.#byFuture.get(future) ?? 0);
  }

  /** Applies the next event of the log; `running` is the task whose step contains it. */
  apply(event: TraceEvent, running: number): void {
    switch (event.kind) {
      case "object_created":
        this.#create(event, running);
        break;
      case "object_changed":
        this.#change(event);
        break;
      case "object_waits": {
        const { task, future, what, sequence } = event;
        this.#byFuture.set(future, event.object);
        this.#waitOf.set(task, event.object);
        const object = this.objects.get(event.object);
        if (!object) break;
        object.waiters.push({ task, future, what, since: sequence, isWoken: false });
        object.changedAt = sequence;
        break;
      }
      case "object_member":
        this.objects.get(event.object)?.members.push(event.future);
        break;
      case "future_created":
        this.futures.set(event.future, {
          future: event.future,
          madeBy: event.task,
          madeAt: event.sequence,
          line: event.line,
        });
        break;
      case "future_done":
        this.#finish(event.future, event.sequence);
        break;
      case "step_begin":
        this.#endWait(event.task, event.sequence);
        break;
      case "task_created":
        this.futures.delete(event.task);
        break;
      default:
        break;
    }
  }

  #create(event: ObjectCreated, running: number): void {
    const { object, flag, name, future, count, limit, sequence, line } = event;
    if (future > 0) this.#byFuture.set(future, object);
    this.objects.set(object, {
      object,
      kind: flag,
      name,
      madeAt: sequence,
      line,
      maker: running,
      future,
      limit,
      count,
      unfinished: 0,
      holders: [],
      waiters: [],
      members: [],
      condition: "",
      changedAt: sequence,
    });
  }

  #change(event: ObjectChanged): void {
    const object = this.objects.get(event.object);
    if (!object) return;
    object.changedAt = event.sequence;
    // The count in a condition's event is the number of woken waiters.
    if (object.kind !== "condition") object.count = event.count;
    if (object.kind === "queue") object.unfinished = event.more;
    switch (event.flag) {
      case "acquires":
        object.holders?.push({ task: event.task, since: event.sequence });
        break;
      case "releases":
        release(object, event.task);
        break;
      case "breaks":
        object.condition = "broken";
        break;
      case "resets":
        object.condition = "";
        break;
      case "shuts_down":
        object.condition = "shut down";
        break;
      case "cancels_the_tasks_of":
        object.condition = "cancelling";
        break;
      case "leaves":
        if (object.kind === "task_group") this.objects.delete(event.object);
        break;
      default:
        break;
    }
  }

  #finish(future: number, sequence: number): void {
    this.futures.delete(future);
    const id = this.#byFuture.get(future);
    const object = id === undefined ? undefined : this.objects.get(id);
    this.#byFuture.delete(future);
    if (!object) return;
    // A gather, a shield or a wait ends with its future.
    if (object.future === future) this.objects.delete(object.object);
    const waiter = object.waiters.find((each) => each.future === future);
    if (!waiter) return;
    waiter.isWoken = true;
    object.changedAt = sequence;
  }

  #endWait(task: number, sequence: number): void {
    const object = this.objects.get(this.#waitOf.get(task) ?? 0);
    this.#waitOf.delete(task);
    if (!object) return;
    const at = object.waiters.findIndex((waiter) => waiter.task === task);
    if (at >= 0) object.waiters.splice(at, 1);
    object.changedAt = sequence;
  }
}

/** A release unlocks a lock whichever task calls it; after a release by a task without a permit, the holders of a semaphore are unknown. */
function release(object: SharedObject, task: number): void {
  if (object.kind === "lock") object.holders = [];
  if (object.kind !== "semaphore" || !object.holders) return;
  const at = object.holders.findIndex((holder) => holder.task === task);
  if (at < 0) object.holders = null;
  else object.holders.splice(at, 1);
}
