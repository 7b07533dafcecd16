import type { ObjectChanged, ObjectCreated, TraceEvent } from "../../engine/events.gen.ts";
import type { LoopState, TaskState } from "./loop_state.ts";
import { UNKNOWN_COUNT } from "./shared_objects.ts";

/** What a task waits for through a future. */
type Wait = { readonly what: string; readonly object: number; readonly holder: number };

/** The names of shared objects, and what each future stands for; grows with the log. */
export class ObjectNames {
  readonly #made = new Map<number, ObjectCreated>();
  readonly #waits = new Map<number, Wait>();

  append(event: TraceEvent): void {
    if (event.kind === "object_created") this.#made.set(event.object, event);
    if (event.kind === "object_waits") {
      this.#waits.set(event.future, { what: event.what, object: event.object, holder: event.holder });
    }
  }

  made(object: number): ObjectCreated | undefined {
    return this.#made.get(object);
  }

  name(object: number): string {
    return this.#made.get(object)?.name ?? `object ${object}`;
  }

  /** The object behind a future: `Lock-1, held by Task-2`; empty when the future belongs to no object. */
  waitText(future: number, nameOfTask: (id: number) => string): string {
    const wait = this.#waits.get(future);
    if (!wait) return "";
    return awaitedText(wait.what, this.name(wait.object), wait.holder > 0 ? nameOfTask(wait.holder) : "");
  }
}

function awaitedText(what: string, name: string, holder: string): string {
  switch (what) {
    case "queue.get":
      return `${name} for an item`;
    case "queue.put":
      return `${name} for a free slot`;
    case "queue.join":
      return `${name} until every item is done`;
    case "task group":
      return `the tasks of ${name}`;
    default:
      return holder ? `${name}, held by ${holder}` : name;
  }
}

/** What a waiting task waits for in this state: `Lock-1, held by Task-2`. */
export function waitText(state: LoopState, task: TaskState): string {
  const object = task.on > 0 ? state.shared.behind(task.on) : undefined;
  const isInLine = object?.waiters.some((waiter) => waiter.task === task.task) ?? false;
  if (!object || !isInLine) return task.what || "something";
  const holder = object.kind === "lock" ? object.holders?.[0]?.task : undefined;
  return awaitedText(task.what, object.name, holder === undefined ? "" : (state.tasks.get(holder)?.name ?? ""));
}

/** The result of a change, to append to its sentence: `: 2 permits are available`; empty when the change has none. */
export function afterChange(event: ObjectChanged, made: ObjectCreated | undefined): string {
  const { count, more } = event;
  switch (event.flag) {
    case "notifies":
      return count === 0 ? ", which has no waiters" : ` and wakes ${count} ${count === 1 ? "waiter" : "waiters"}`;
    case "cancels_the_tasks_of":
      return count > 0 ? `: ${count} ${count === 1 ? "is" : "are"} pending` : "";
    case "arrives_at":
      return count === more
        ? `: all ${more} have arrived`
        : `: ${count} of ${more} ${count === 1 ? "has" : "have"} arrived`;
    case "finishes_an_item_of":
      return more === 0 ? ": every item is done" : `: ${more} ${more === 1 ? "is" : "are"} unfinished`;
    case "puts_an_item_into":
    case "gets_an_item_from":
      return count === UNKNOWN_COUNT ? "" : `, which ${holdsText(count, made?.limit ?? 0)}`;
    case "acquires":
    case "releases":
    case "gives_back":
      if (made?.flag !== "semaphore") return "";
      if (count === 0 && event.flag === "releases") return ": the permit goes to the next waiter";
      return count === 0
        ? ": no permit is available"
        : `: ${count} ${count === 1 ? "permit is" : "permits are"} available`;
    default:
      return "";
  }
}

/** How many items a queue holds: `is empty`, `holds 2 of 3`, `is full (3 of 3)`. */
export function holdsText(count: number, limit: number): string {
  if (count === 0) return "is empty";
  if (count === limit) return `is full (${count} of ${limit})`;
  return limit > 0 ? `holds ${count} of ${limit}` : `holds ${count}`;
}

/** A sentence that reports the creation of an object. */
export function creationText(event: ObjectCreated): string {
  const { name, count, limit } = event;
  switch (event.flag) {
    case "semaphore":
      return `${name} starts with ${count} ${count === 1 ? "permit" : "permits"}.`;
    case "barrier":
      return `${name} is created for ${limit} ${limit === 1 ? "task" : "tasks"}.`;
    case "queue":
      return limit > 0
        ? `${name} is created with room for ${limit} ${limit === 1 ? "item" : "items"}.`
        : `${name} is created.`;
    case "task_group":
      return `${name} starts: its block ends after all its tasks have ended.`;
    case "gather":
    case "wait":
      return `${name} waits for ${count} ${count === 1 ? "awaitable" : "awaitables"}.`;
    default:
      return `${name} is created.`;
  }
}
