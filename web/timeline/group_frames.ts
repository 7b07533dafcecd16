import type { Point } from "../base/geometry.ts";
import type { LaneGroup } from "../model/schedule/lane_groups.ts";
import { type Frame, LANES_TOP, laneTop, pixelOf, visibleLanes } from "./layout.ts";

/** The frame around adjacent lanes of a group, and the tab with its name on the first frame; in CSS pixels. */
export type GroupFrame = {
  readonly group: LaneGroup;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly tab: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null;
};

export const TAB_HEIGHT = 13;
/** The inset of a nested group's frame. */
const STEP_IN = 3;
/** Narrower frames are not drawn. */
const LEAST_WIDTH = 10;
const LETTER = 6.3;
const TAB_ROOM = 22;
/** The most frames that are drawn at once. */
const MOST_FRAMES = 400;

/** The visible frames of groups with visible lanes. */
export function groupFrames(frame: Frame): GroupFrame[] {
  const { first, end } = visibleLanes(frame);
  const found: GroupFrame[] = [];
  for (const { group, runs, level } of frame.rows.groups) {
    // Check the rows first, because horizontal places cost more to compute.
    if (!runs.some((run) => run.end > first && run.first < end)) continue;
    const inset = Math.min(level, 3) * STEP_IN;
    const left = pixelOf(frame, group.begin) + inset;
    const right = pixelOf(frame, group.end) - inset;
    if (right < frame.scale.left || left > frame.width || right - left < LEAST_WIDTH) continue;
    for (const [index, run] of runs.entries()) {
      if (run.end <= first || run.first >= end) continue;
      const top = laneTop(frame, run.first) + inset;
      const bottom = laneTop(frame, run.end) - 1 - inset;
      found.push({ group, left, right, top, bottom, tab: index === 0 ? tabOf(frame, group, left, right, top) : null });
    }
    if (found.length >= MOST_FRAMES) break;
  }
  return found;
}

function tabOf(frame: Frame, group: LaneGroup, left: number, right: number, top: number): GroupFrame["tab"] {
  // The name stays visible while its frame is.
  const from = Math.max(left, frame.scale.left) + 4;
  const wide = group.name.length * LETTER + TAB_ROOM;
  const width = right - from - 4 >= wide ? wide : TAB_ROOM - 4;
  return { left: from, top: top - Math.floor(TAB_HEIGHT / 2), width, height: TAB_HEIGHT };
}

/** The group whose tab is under a point. */
export function groupAt(frame: Frame, point: Point): LaneGroup | undefined {
  if (point.x < frame.scale.left || point.y < LANES_TOP) return undefined;
  return groupFrames(frame).findLast(({ tab }) => {
    if (!tab) return false;
    const isBeside = point.x < tab.left || point.x > tab.left + tab.width;
    return !isBeside && point.y >= tab.top && point.y <= tab.top + tab.height;
  })?.group;
}
