import type { TraceEvent } from "../../engine/events.gen.ts";
import { OPEN } from "./lanes.ts";

/** A group of tasks with its first and last event: the tasks of a TaskGroup's block or of one gather. */
export type LaneGroup = {
  readonly object: number;
  readonly kind: "task_group" | "gather";
  readonly name: string;
  begin: number;
  end: number;
  /** The tasks of the group, in order; empty for a gather of plain futures. */
  readonly tasks: Set<number>;
};

/** The groups of a run in order of their start; grows with the log. */
export class LaneGroups {
  readonly all: LaneGroup[] = [];
  readonly #open = new Map<number, LaneGroup>();
  readonly #ofFuture = new Map<number, LaneGroup>();
  readonly #born = new Map<number, number>();
  #stepBegin = 0;

  append(event: TraceEvent): void {
    switch (event.kind) {
      case "task_created":
        this.#born.set(event.task, event.sequence);
        break;
      case "step_begin":
        this.#stepBegin = event.sequence;
        break;
      case "object_created": {
        if (event.flag !== "task_group" && event.flag !== "gather") break;
        const { object, flag, name, sequence, future } = event;
        const group: LaneGroup = { object, kind: flag, name, begin: sequence, end: OPEN, tasks: new Set() };
        this.all.push(group);
        this.#open.set(object, group);
        if (future > 0) this.#ofFuture.set(future, group);
        break;
      }
      case "object_member":
        this.#add(event.object, event.future);
        break;
      case "object_changed":
        if (event.flag === "leaves") this.#close(this.#open.get(event.object), event.sequence);
        break;
      case "future_done":
        this.#close(this.#ofFuture.get(event.future), event.sequence);
        this.#ofFuture.delete(event.future);
        break;
      default:
        break;
    }
  }

  #add(object: number, task: number): void {
    const group = this.#open.get(object);
    const born = this.#born.get(task);
    if (!group || born === undefined) return;
    group.tasks.add(task);
    // A gather creates its tasks before its own future.
    if (born >= this.#stepBegin) group.begin = Math.min(group.begin, born);
  }

  #close(group: LaneGroup | undefined, sequence: number): void {
    if (!group) return;
    group.end = sequence + 1;
    this.#open.delete(group.object);
  }
}
