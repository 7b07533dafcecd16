import { partitionPoint } from "../../base/search.ts";
import type { TraceEvent } from "../../engine/events.gen.ts";
import { type Head, Stops } from "./playback.ts";

/** The stride of a step: the next moment, or the next moment of one kind. */
export type Stride = "moment" | "task" | "pass" | "switch" | "print" | "exception" | "cancellation";

/** The names of the strides. */
export const STRIDE_NAMES: Readonly<Record<Stride, string>> = {
  moment: "moment",
  task: "moment of this task",
  pass: "pass",
  switch: "task switch",
  print: "print",
  exception: "exception",
  cancellation: "cancellation",
};

type Kind = TraceEvent["kind"];

const EXCEPTIONS: ReadonlySet<Kind> = new Set<Kind>([
  "exception_raised",
  "exception_caught",
  "exception_never_retrieved",
  "coroutine_never_awaited",
]);
const CANCELLATIONS: ReadonlySet<Kind> = new Set<Kind>(["cancel_requested", "cancel_delivered", "cancel_withdrawn"]);

/** The moments of a run by stride; grows with the log. Every moment is a stop. */
export class Strides {
  readonly stops = new Stops();
  readonly #moments: Record<Exclude<Stride, "moment" | "task">, number[]> = {
    pass: [],
    switch: [],
    print: [],
    exception: [],
    cancellation: [],
  };
  readonly #ofTask = new Map<number, number[]>();
  #lastStepped = 0;
  #passHasBegun = false;

  append(event: TraceEvent): void {
    if (event.kind === "pass_begin") this.#passHasBegun = true;
    if (!this.stops.append(event)) return;
    const { sequence, kind } = event;
    if (this.#passHasBegun) this.#moments.pass.push(sequence);
    this.#passHasBegun = false;
    if (kind === "step_begin") {
      if (event.task !== this.#lastStepped) this.#moments.switch.push(sequence);
      this.#lastStepped = event.task;
    }
    if (kind === "printed") this.#moments.print.push(sequence);
    if (EXCEPTIONS.has(kind)) this.#moments.exception.push(sequence);
    if (CANCELLATIONS.has(kind)) this.#moments.cancellation.push(sequence);
    if ("task" in event && event.task > 0) this.#momentsOf(event.task).push(sequence);
  }

  /** The target of a step forward, null when there is none; `task` selects the task for the stride `task`. */
  next(head: Head, stride: Stride, task: number): Head {
    const moments = this.#reachedBy(stride, task);
    const after = head === null ? 0 : partitionPoint(moments, (each) => each <= head);
    return moments[after] ?? null;
  }

  /** The target of a step back, null when there is none. */
  previous(head: Head, stride: Stride, task: number): Head {
    const moments = this.#reachedBy(stride, task);
    const before = head === null ? moments.length : partitionPoint(moments, (each) => each < head);
    return moments[before - 1] ?? null;
  }

  #reachedBy(stride: Stride, task: number): readonly number[] {
    if (stride === "moment") return this.stops.sequences;
    return stride === "task" ? (this.#ofTask.get(task) ?? []) : this.#moments[stride];
  }

  #momentsOf(task: number): number[] {
    const known = this.#ofTask.get(task);
    if (known) return known;
    const made: number[] = [];
    this.#ofTask.set(task, made);
    return made;
  }
}
