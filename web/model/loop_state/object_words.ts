import type { ObjectChanged, ObjectCreated, TraceEvent } from "../../engine/events.gen.ts";
import type { LoopState, TaskState } from "./loop_state.ts";
import { UNKNOWN_COUNT } from "./shared_objects.ts";

/** What somebody waits for by a future, in words. */
type Wait = { readonly what: string; readonly object: number; readonly holder: number };

/** How shared objects are called, and what is waited for by which future; grows with the log. */
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

  /** What is waited for by a future, when it is an object: `Lock-1, held by Task-2`; else empty. */
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
      return `${name} for a free place`;
    case "queue.join":
      return `${name} until all its items are done`;
    case "task group":
      return `the tasks of ${name}`;
    default:
      return holder ? `${name}, held by ${holder}` : name;
  }
}

/** What a waiting task waits for at a moment, in words. */
export function waitText(state: LoopState, task: TaskState): string {
  const object = task.on > 0 ? state.shared.behind(task.on) : undefined;
  const isInLine = object?.waiters.some((waiter) => waiter.task === task.task) ?? false;
  if (!object || !isInLine) return task.what || "something";
  const holder = object.kind === "lock" ? object.holders?.[0]?.task : undefined;
  return awaitedText(task.what, object.name, holder === undefined ? "" : (state.tasks.get(holder)?.name ?? ""));
}

/** What comes of a change, to stand behind its sentence: `: 2 are free`; empty when there is nothing to add. */
export function afterChange(event: ObjectChanged, made: ObjectCreated | undefined): string {
  const { count, more } = event;
  switch (event.flag) {
    case "notifies":
      return count === 0 ? ", where nobody waits" : ` and wakes ${count}`;
    case "cancels_the_tasks_of":
      return count > 0 ? `: ${count} ${count === 1 ? "is" : "are"} not done` : "";
    case "arrives_at":
      return count === more ? `: all ${more} are there` : `: ${count} of ${more} ${count === 1 ? "is" : "are"} there`;
    case "finishes_an_item_of":
      return more === 0 ? ": all are done" : `: ${more} ${more === 1 ? "is" : "are"} not done`;
    case "puts_an_item_into":
    case "gets_an_item_from":
      return count === UNKNOWN_COUNT ? "" : `, which ${holdsText(count, made?.limit ?? 0)}`;
    case "acquires":
    case "releases":
    case "gives_back":
      if (made?.flag !== "semaphore") return "";
      if (count === 0 && event.flag === "releases") return ": the next in line gets it";
      return count === 0 ? ": none is free" : `: ${count} ${count === 1 ? "is" : "are"} free`;
    default:
      return "";
  }
}

/** How many items a queue holds: `is empty`, `holds 2 of 3`. */
export function holdsText(count: number, limit: number): string {
  if (count === 0) return "is empty";
  if (count === limit) return `is full with ${count}`;
  return limit > 0 ? `holds ${count} of ${limit}` : `holds ${count}`;
}

/** That an object comes to be, in a sentence. */
export function creationText(event: ObjectCreated): string {
  const { name, count, limit } = event;
  switch (event.flag) {
    case "semaphore":
      return `${name} is made, with ${count} to be had.`;
    case "barrier":
      return `${name} is made, for ${limit}.`;
    case "queue":
      return limit > 0 ? `${name} is made, with room for ${limit}.` : `${name} is made.`;
    case "task_group":
      return `${name} is entered: its block does not end before its tasks.`;
    case "gather":
    case "wait":
      return `${name} waits for ${count}.`;
    default:
      return `${name} is made.`;
  }
}
