import type { LaneGroup } from "./lane_groups.ts";
import type { Lanes, TaskLane } from "./lanes.ts";

/** A lane in its place among those that are shown. */
export type LaneRow = {
  readonly lane: TaskLane;
  /** How many tasks of which each made the next are above it. */
  readonly depth: number;
  /** How many tasks it made, and they in turn, that could be shown under it. */
  readonly descendants: number;
  readonly isFolded: boolean;
  /** The folded group for which this row stands, if it does; `lane` is then that of the first of its tasks. */
  readonly group?: LaneGroup;
};

/** Rows that stand one below the other: the first, and one past the last. */
export type RowRun = { readonly first: number; readonly end: number };

/** A group whose lanes are shown, with all that is under them; `level` counts the groups around it. */
export type GroupRows = { readonly group: LaneGroup; readonly runs: readonly RowRun[]; readonly level: number };

/** Whose lanes are shown: the program's own tasks, or those too that asyncio makes for itself when a loop is torn down. */
export type ShownTasks = "program" | "all";

/** By what a folded group is known among what is folded; a task is by its id. */
export function foldOfGroup(group: LaneGroup): number {
  return -group.object;
}

/**
 * The lanes that are shown, from above: each task's children under it in the order in which they were made, none under a folded one. One
 * row stands for all tasks of a folded group, where the first of them would be.
 */
export class LaneRows {
  readonly rows: LaneRow[] = [];
  /** The groups that are not folded, in the order in which they began. */
  readonly groups: readonly GroupRows[];
  readonly #places = new Map<number, number>();

  constructor(lanes: Lanes, folded: ReadonlySet<number>, shown: ShownTasks, groups: readonly LaneGroup[] = []) {
    const children = new Map<number, TaskLane[]>();
    for (const lane of lanes.tasks) {
      if (shown === "program" && isOfTearDown(lane)) continue;
      // A parent that has no lane of its own is as none.
      const parent = lanes.lane(lane.parent) ? lane.parent : 0;
      const siblings = children.get(parent);
      if (siblings) siblings.push(lane);
      else children.set(parent, [lane]);
    }
    const foldedGroups = new Map<number, LaneGroup>();
    for (const group of groups) {
      if (!folded.has(foldOfGroup(group))) continue;
      for (const task of group.tasks) if (!foldedGroups.has(task)) foldedGroups.set(task, group);
    }
    this.#add(children, folded, foldedGroups);
    this.groups = this.#groupRows(groups.filter((group) => !folded.has(foldOfGroup(group))));
  }

  get count(): number {
    return this.rows.length;
  }

  /** The place of a task's lane, or of the folded group that it is in, from 0; undefined when it is not shown. */
  placeOf(task: number): number | undefined {
    return this.#places.get(task);
  }

  /** By a stack of its own: tasks may make one another as deep as they like. */
  #add(
    children: ReadonlyMap<number, readonly TaskLane[]>,
    folded: ReadonlySet<number>,
    foldedGroups: ReadonlyMap<number, LaneGroup>,
  ): void {
    const counts = descendantCounts(children);
    const groupPlaces = new Map<LaneGroup, number>();
    const waiting = (children.get(0) ?? []).map((lane) => ({ lane, depth: 0 })).reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { lane, depth } = next;
      const group = foldedGroups.get(lane.task);
      if (group) {
        const place = groupPlaces.get(group) ?? this.rows.length;
        groupPlaces.set(group, place);
        this.#places.set(lane.task, place);
        if (place === this.rows.length) {
          this.rows.push({ lane, depth, descendants: group.tasks.size, isFolded: true, group });
        }
        continue;
      }
      const isFolded = folded.has(lane.task);
      this.#places.set(lane.task, this.rows.length);
      this.rows.push({ lane, depth, descendants: counts.get(lane.task) ?? 0, isFolded });
      if (isFolded) continue;
      const under = children.get(lane.task) ?? [];
      for (const child of under.toReversed()) waiting.push({ lane: child, depth: depth + 1 });
    }
  }

  #groupRows(groups: readonly LaneGroup[]): GroupRows[] {
    const ends = this.#subtreeEnds();
    const made: GroupRows[] = [];
    /** How many groups each row is in so far. */
    const levels = new Map<number, number>();
    for (const group of groups) {
      const places = [...group.tasks].map((task) => this.#places.get(task)).filter((place) => place !== undefined);
      places.sort((a, b) => a - b);
      const runs: { first: number; end: number }[] = [];
      for (const place of places) {
        const last = runs.at(-1);
        const end = ends[place] ?? place + 1;
        if (last && place <= last.end) last.end = Math.max(last.end, end);
        else runs.push({ first: place, end });
      }
      const first = runs[0];
      if (!first) continue;
      const level = levels.get(first.first) ?? 0;
      for (const place of places) levels.set(place, Math.max(levels.get(place) ?? 0, level + 1));
      made.push({ group, runs, level });
    }
    return made;
  }

  /** For each row one past the last that is under it. */
  #subtreeEnds(): number[] {
    const ends: number[] = new Array(this.rows.length).fill(this.rows.length);
    const open: number[] = [];
    for (const [place, { depth }] of this.rows.entries()) {
      while (open.length > 0 && (this.rows[open.at(-1) as number]?.depth ?? 0) >= depth)
        ends[open.pop() as number] = place;
      open.push(place);
    }
    return ends;
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
