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
 * The layout of the drawing, in CSS pixels:
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

/** The height of the map, which covers the bottom while part of the run is out of view. */
export const MINIMAP = 20;

export const LOOP_BAR = { step: 26, callback: 12 } as const;

/** The height of a bar as a share of its lane, by state; states differ in height and in fill. */
const BAR_SHARE = { running: 0.68, ready: 0.68, waiting: 0.5 } as const;

const LOWEST_LANE = 28;
const HIGHEST_LANE = 44;

/** The height of a task's lane: the available space, within readable limits. */
export function laneHeight(height: number, lanes: number): number {
  return Math.floor(clamp((height - LANES_TOP - 8) / Math.max(1, lanes), LOWEST_LANE, HIGHEST_LANE));
}

/** The height of a bar in a task's lane; even, so that the bar lies on whole pixels. */
export function barHeight(frame: Frame, state: TaskSpan["state"]): number {
  return 2 * Math.round((frame.lane * BAR_SHARE[state]) / 2);
}

/** The width of the gutter; smaller on narrow screens. */
export function gutterWidth(width: number): number {
  return width < 520 ? 86 : 150;
}

/** Everything that a drawing of the timeline depends on. */
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
  /** The arrows of the shown cancellation story, which replace the causes of the selection; null when none is shown. */
  readonly story: readonly Cause[] | null;
  /** The focused task, for which all others are dimmed; 0: none. */
  readonly focus: number;
  /** The moments that a search found, in order. */
  readonly found: readonly number[];
};

/** One past the last event that has happened. */
export function endOf(frame: Frame): number {
  return frame.model.log.count + 1;
}

/** The pixel at which an event starts; OPEN stands for the end of the log. */
export function pixelOf(frame: Frame, sequence: number): number {
  return frame.scale.toPixel(frame.axis.position(Math.min(sequence, endOf(frame))));
}

/** The top of a row's lane; may lie outside the drawing. */
export function laneTop(frame: Frame, index: number): number {
  return LANES_TOP + index * frame.lane - frame.scrollTop;
}

/** The first visible row, and one past the last. */
export function visibleLanes(frame: Frame): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(frame.scrollTop / frame.lane));
  const end = Math.ceil((frame.scrollTop + frame.height - LANES_TOP) / frame.lane);
  return { first, end: Math.min(frame.rows.count, Math.max(first, end)) };
}
