import type { ObjectChanged, ObjectCreated, TraceEvent } from "../../engine/events.gen.ts";

export type ObjectKind = ObjectCreated["flag"];

/** A task in the line of those who wait for something. */
export type Waiter = {
  readonly task: number;
  readonly future: number;
  /** What it waits for there: `lock`, `queue.get` …. */
  readonly what: string;
  /** When it began to wait. */
  readonly since: number;
  /** Its turn has come, and it goes on at its next step. */
  isWoken: boolean;
};

export type Holder = { readonly task: number; readonly since: number };

/** What tasks share or wait for: a lock, a queue, a group. What its numbers mean is said in engine/asyncio/tasks/observed.h. */
export type SharedObject = {
  readonly object: number;
  readonly kind: ObjectKind;
  readonly name: string;
  /** Where and by whom it was made: the event, its line, and the task, 0 for none. */
  readonly madeAt: number;
  readonly line: number;
  readonly maker: number;
  /** The future that it gives, 0 when it gives none. */
  readonly future: number;
  /** The bound, the parties, the room; 0 when there is none. */
  readonly limit: number;
  /** Whether it is locked or set, its value, how many are inside. */
  count: number;
  /** Of a queue: how many items are not marked as done. */
  unfinished: number;
  /** Who acquired a lock or a semaphore and did not release it; null once somebody released who had not acquired. */
  holders: Holder[] | null;
  /** In the order in which they came. */
  waiters: Waiter[];
  /** The futures and tasks that it waits for. */
  members: number[];
  /** `broken`, `shut down`, `cancelling`; mostly empty. */
  condition: string;
  /** The event that changed it last, or the line of those who wait for it. */
  changedAt: number;
};

/** What an object's number says when only code of the program could count. */
export const UNKNOWN_COUNT = 0xffffffff;

/** A future that is not done. */
export type PendingFuture = {
  readonly future: number;
  readonly madeBy: number;
  readonly madeAt: number;
  readonly line: number;
};

/** The shared objects, and the futures that are not done, between two events. */
export class SharedObjects {
  readonly objects = new Map<number, SharedObject>();
  readonly futures = new Map<number, PendingFuture>();
  /** The object that gives a future, or that somebody waits for by it. */
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

  /** How much there is to copy. */
  get size(): number {
    return this.objects.size + this.futures.size;
  }

  /** The object behind a future that somebody waits for. */
  behind(future: number): SharedObject | undefined {
    return this.objects.get(this.#byFuture.get(future) ?? 0);
  }

  /** Moves past the next event of the log; `running` is the task whose step it fell in. */
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
    // What a condition's event counts is whom it wakes.
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
    // A gather, a shield or a wait is over with its future.
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

/** A lock is free when anyone releases it; of a semaphore one no longer knows who has its units when one releases who had none. */
function release(object: SharedObject, task: number): void {
  if (object.kind === "lock") object.holders = [];
  if (object.kind !== "semaphore" || !object.holders) return;
  const at = object.holders.findIndex((holder) => holder.task === task);
  if (at < 0) object.holders = null;
  else object.holders.splice(at, 1);
}
