import type { Lanes, TaskLane } from "./lanes.ts";

/** A lane in its place among those that are shown. */
export type LaneRow = {
  readonly lane: TaskLane;
  /** How many tasks of which each made the next are above it. */
  readonly depth: number;
  /** How many tasks it made, and they in turn, that could be shown under it. */
  readonly descendants: number;
  readonly isFolded: boolean;
};

/** Whose lanes are shown: the program's own tasks, or those too that asyncio makes for itself when a loop is torn down. */
export type ShownTasks = "program" | "all";

/** The lanes that are shown, from above: each task's children under it in the order in which they were made, none under a folded one. */
export class LaneRows {
  readonly rows: LaneRow[] = [];
  readonly #places = new Map<number, number>();

  constructor(lanes: Lanes, folded: ReadonlySet<number>, shown: ShownTasks) {
    const children = new Map<number, TaskLane[]>();
    for (const lane of lanes.tasks) {
      if (shown === "program" && isOfTearDown(lane)) continue;
      // A parent that has no lane of its own is as none.
      const parent = lanes.lane(lane.parent) ? lane.parent : 0;
      const siblings = children.get(parent);
      if (siblings) siblings.push(lane);
      else children.set(parent, [lane]);
    }
    this.#add(children, folded);
  }

  get count(): number {
    return this.rows.length;
  }

  /** The place of a task's lane, from 0; undefined when it is not shown. */
  placeOf(task: number): number | undefined {
    return this.#places.get(task);
  }

  /** By a stack of its own: tasks may make one another as deep as they like. */
  #add(children: ReadonlyMap<number, readonly TaskLane[]>, folded: ReadonlySet<number>): void {
    const counts = descendantCounts(children);
    const waiting = (children.get(0) ?? []).map((lane) => ({ lane, depth: 0 })).reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { lane, depth } = next;
      const isFolded = folded.has(lane.task);
      this.#places.set(lane.task, this.rows.length);
      this.rows.push({ lane, depth, descendants: counts.get(lane.task) ?? 0, isFolded });
      if (isFolded) continue;
      const under = children.get(lane.task) ?? [];
      for (const child of under.toReversed()) waiting.push({ lane: child, depth: depth + 1 });
    }
  }
}

function isOfTearDown(lane: TaskLane): boolean {
  return lane.coroutine.startsWith("BaseEventLoop.shutdown_");
}

/** Tasks are made after their parents, so that from the last to the first each count is whole when it is added. */
function descendantCounts(children: ReadonlyMap<number, readonly TaskLane[]>): Map<number, number> {
  const counts = new Map<number, number>();
  const all = [...children].flatMap(([parent, lanes]) => lanes.map((lane) => ({ parent, lane })));
  all.sort((a, b) => b.lane.index - a.lane.index);
  for (const { parent, lane } of all) {
    counts.set(parent, (counts.get(parent) ?? 0) + 1 + (counts.get(lane.task) ?? 0));
  }
  return counts;
}
