import { clamp } from "../base/geometry.ts";
import type { TimeScale } from "../base/time_scale.ts";
import type { Cause } from "../model/causes/causes.ts";
import type { Axis } from "../model/schedule/axis.ts";
import type { LaneRows } from "../model/schedule/lane_rows.ts";
import type { TaskSpan } from "../model/schedule/lanes.ts";
import type { Head } from "../model/schedule/playback.ts";
import type { ScheduleModel } from "../model/schedule/schedule_model.ts";
import type { Selection } from "../state/app_state.ts";
import type { Palette } from "./palette.ts";

/**
 * The places of the drawing, in CSS pixels:
 *
 *     |<- gutter ->|
 *     +------------+--------------------------------+
 *     |            | clock and passes               | HEADER
 *     | loop       | the loop's lane                | LOOP_LANE
 *     +------------+--------------------------------+ top of the task lanes, which scroll beneath
 *     | Task-1     | ...                            | Frame.lane each
 */
export const HEADER = 36;
export const LOOP_LANE = 38;
export const LANES_TOP: number = HEADER + LOOP_LANE;

/** The height of the map of the whole run, which lies over the bottom when not all is in sight. */
export const MINIMAP = 20;

export const LOOP_BAR = { step: 26, callback: 12 } as const;

/** The share of a lane's height that a bar has: bars are told apart by it as well as by fill. */
const BAR_SHARE = { running: 0.68, ready: 0.68, waiting: 0.5 } as const;

const LOWEST_LANE = 28;
const HIGHEST_LANE = 44;

/** The height of each task's lane: what there is room for, within what reads well. */
export function laneHeight(height: number, lanes: number): number {
  return Math.floor(clamp((height - LANES_TOP - 8) / Math.max(1, lanes), LOWEST_LANE, HIGHEST_LANE));
}

/** The height of a bar in a task's lane, even so that it lies on whole pixels. */
export function barHeight(frame: Frame, state: TaskSpan["state"]): number {
  return 2 * Math.round((frame.lane * BAR_SHARE[state]) / 2);
}

/** Room for names at the left; less on a narrow screen. */
export function gutterWidth(width: number): number {
  return width < 520 ? 86 : 150;
}

/** Everything that one drawing of the timeline depends on. */
export type Frame = {
  readonly model: ScheduleModel;
  readonly axis: Axis;
  readonly rows: LaneRows;
  readonly scale: TimeScale;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** The height of a task's lane. */
  readonly lane: number;
  readonly scrollTop: number;
  readonly head: Head;
  readonly selection: Selection | null;
  readonly hover: Selection | null;
  /** The ways of the cancellation whose story is told, in place of the causes of what is selected; null when none is. */
  readonly story: readonly Cause[] | null;
  /** The task whose lane alone is not dimmed; 0: none is. */
  readonly focus: number;
  /** The moments that a search has found, in order. */
  readonly found: readonly number[];
};

/** The end of what has happened, as a sequence number behind the last event. */
export function endOf(frame: Frame): number {
  return frame.model.log.count + 1;
}

/** The pixel at which an event begins; OPEN ends are the end of the log. */
export function pixelOf(frame: Frame, sequence: number): number {
  return frame.scale.toPixel(frame.axis.position(Math.min(sequence, endOf(frame))));
}

/** The top of a task's lane, by its place among the rows; may lie outside the picture. */
export function laneTop(frame: Frame, index: number): number {
  return LANES_TOP + index * frame.lane - frame.scrollTop;
}

/** The first and one past the last lane that can be seen. */
export function visibleLanes(frame: Frame): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(frame.scrollTop / frame.lane));
  const end = Math.ceil((frame.scrollTop + frame.height - LANES_TOP) / frame.lane);
  return { first, end: Math.min(frame.rows.count, Math.max(first, end)) };
}
