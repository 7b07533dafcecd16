import type { EventLog } from "../../model/log/event_log.ts";
import type { AxisKind } from "../../model/schedule/axis.ts";
import { LaneRows } from "../../model/schedule/lane_rows.ts";
import { ScheduleModel } from "../../model/schedule/schedule_model.ts";
import { type Frame, laneHeight } from "../layout.ts";
import type { Palette } from "../palette.ts";
import { View } from "../view.ts";

/** A palette in which every colour is its own name. */
const NAMES: Palette = new Proxy({} as Palette, { get: (_, name) => String(name) });

/** A frame of a log's schedule, fitted into a width and height, with optional changes. */
export function frameOf(log: EventLog, kind: AxisKind, width: number, height: number, changes?: Partial<Frame>): Frame {
  const model = new ScheduleModel(log);
  model.extend();
  const axis = model.axes[kind];
  const view = new View();
  view.update(width, height, axis.length, kind);
  const rows = new LaneRows(model.lanes, new Set(), "all", model.groups.all);
  const lane = laneHeight(height, rows.count);
  const nothing = { scrollTop: 0, head: null, selection: null, hover: null, story: null, focus: 0, found: [] };
  return { model, axis, rows, scale: view.scale, palette: NAMES, width, height, lane, ...nothing, ...changes };
}
