import type { AxisKind } from "../../model/axis.ts";
import type { EventLog } from "../../model/event_log.ts";
import { LaneRows } from "../../model/lane_rows.ts";
import { SchedulePicture } from "../../model/schedule_picture.ts";
import { type Frame, laneHeight } from "../layout.ts";
import type { Palette } from "../palette.ts";
import { View } from "../view.ts";

/** A palette in which every colour is its own name. */
const NAMES: Palette = new Proxy({} as Palette, { get: (_, name) => String(name) });

/** A drawing of a log's schedule, fitted into a width and height, with changes to it. */
export function frameOf(log: EventLog, kind: AxisKind, width: number, height: number, changes?: Partial<Frame>): Frame {
  const picture = new SchedulePicture(log);
  picture.extend();
  const axis = picture.axes[kind];
  const view = new View();
  view.update(width, height, axis.length, kind);
  const rows = new LaneRows(picture.lanes, new Set(), "all", picture.groups.all);
  const lane = laneHeight(height, rows.count);
  const nothing = { scrollTop: 0, head: null, selection: null, hover: null, story: null, focus: 0, found: [] };
  return { picture, axis, rows, scale: view.scale, palette: NAMES, width, height, lane, ...nothing, ...changes };
}
