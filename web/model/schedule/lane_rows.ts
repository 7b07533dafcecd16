import type { LaneGroup } from "./lane_groups.ts";
import type { Lanes, TaskLane } from "./lanes.ts";

/** A row: a visible lane and its place in the tree. */
export type LaneRow = {
  readonly lane: TaskLane;
  /** The depth in the tree of tasks. */
  readonly depth: number;
  /** The number of descendants that could be shown below the row. */
  readonly descendants: number;
  readonly isFolded: boolean;
  /** The folded group that this row represents, if any; `lane` is then the lane of its first task. */
  readonly group?: LaneGroup;
};

/** A range of adjacent rows: the first, and one past the last. */
export type RowRun = { readonly first: number; readonly end: number };

/** A group with visible lanes, including their descendants; `level` counts the enclosing groups. */
export type GroupRows = { readonly group: LaneGroup; readonly runs: readonly RowRun[]; readonly level: number };

/** Which lanes are visible: only the program's tasks, or also those that asyncio creates while it closes a loop. */
export type ShownTasks = "program" | "all";

/** The key of a folded group in the set of folds; the key of a task is its id. */
export function foldOfGroup(group: LaneGroup): number {
  return -group.object;
}

/**
 * The visible lanes from the top: the children of each task below it in order of creation, none below a folded task. One row represents
 * all tasks of a folded group, in the place of the first.
 */
export class LaneRows {
  readonly rows: LaneRow[] = [];
  /** The groups that are not folded, in order of their start. */
  readonly groups: readonly GroupRows[];
  readonly #places = new Map<number, number>();

  constructor(lanes: Lanes, folded: ReadonlySet<number>, shown: ShownTasks, groups: readonly LaneGroup[] = []) {
    const children = new Map<number, TaskLane[]>();
    for (const lane of lanes.tasks) {
      if (shown === "program" && isOfTearDown(lane)) continue;
      // A parent without a lane counts as no parent.
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

  /** The row of a task's lane or of its folded group, from 0; undefined when it is hidden. */
  placeOf(task: number): number | undefined {
    return this.#places.get(task);
  }

  /** Uses an explicit stack, because the tree of tasks may be arbitrarily deep. */
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
    /** The number of groups that contain each row so far. */
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

  /** For each row, one past its last descendant. */
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

/** Parents precede their children, so in reverse order each count is complete when it is added. */
function descendantCounts(children: ReadonlyMap<number, readonly TaskLane[]>): Map<number, number> {
  const counts = new Map<number, number>();
  const all = [...children].flatMap(([parent, lanes]) => lanes.map((lane) => ({ parent, lane })));
  all.sort((a, b) => b.lane.index - a.lane.index);
  for (const { parent, lane } of all) {
    counts.set(parent, (counts.get(parent) ?? 0) + 1 + (counts.get(lane.task) ?? 0));
  }
  return counts;
}
