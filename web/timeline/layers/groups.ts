import type { LaneRow } from "../../model/schedule/lane_rows.ts";
import type { Canvas } from "../batch.ts";
import { type GroupFrame, groupFrames } from "../group_frames.ts";
import { barHeight, type Frame, LANES_TOP, laneTop, pixelOf } from "../layout.ts";
import { drawFoldMark } from "./gutter.ts";

/** The most steps that are drawn in one row. */
const MOST_STEPS = 2000;

/** Draws a frame around the lanes of each group, with its name on the upper edge. */
export function drawGroups(ctx: Canvas, frame: Frame): void {
  const frames = groupFrames(frame);
  if (frames.length === 0) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(frame.scale.left, LANES_TOP, frame.width - frame.scale.left, frame.height - LANES_TOP);
  ctx.clip();
  ctx.strokeStyle = frame.palette.inkSoft;
  ctx.lineWidth = 1;
  for (const each of frames) {
    ctx.setLineDash(each.group.kind === "gather" ? [4, 3] : []);
    ctx.strokeRect(each.left + 0.5, each.top + 0.5, each.right - each.left - 1, each.bottom - each.top - 1);
  }
  ctx.setLineDash([]);
  ctx.font = `600 10px ${frame.palette.fontText}`;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  for (const each of frames) drawTab(ctx, frame, each);
  ctx.restore();
}

function drawTab(ctx: Canvas, frame: Frame, { group, tab }: GroupFrame): void {
  if (!tab) return;
  const { palette } = frame;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(tab.left, tab.top, tab.width, tab.height);
  ctx.strokeStyle = palette.lineStrong;
  ctx.strokeRect(tab.left + 0.5, tab.top + 0.5, tab.width - 1, tab.height - 1);
  ctx.fillStyle = palette.ink;
  const middle = tab.top + tab.height / 2;
  drawFoldMark(ctx, tab.left + 11, middle, false);
  if (tab.width > 30) ctx.fillText(group.name, tab.left + 15, middle + 0.5);
}

/** Draws one row for all tasks of a folded group, from its start to its end, with their steps. */
export function drawFoldedGroup(ctx: Canvas, frame: Frame, row: LaneRow, index: number): void {
  const { group } = row;
  if (!group) return;
  const { palette, model } = frame;
  const top = laneTop(frame, index);
  const left = pixelOf(frame, group.begin);
  const right = pixelOf(frame, group.end);
  const low = barHeight(frame, "waiting");
  ctx.fillStyle = palette.waiting;
  ctx.fillRect(left, top + (frame.lane - low) / 2, Math.max(1, right - left), low);
  ctx.strokeStyle = palette.waitingEdge;
  ctx.strokeRect(left + 0.5, top + (frame.lane - low) / 2 + 0.5, Math.max(1, right - left - 1), low - 1);
  const high = barHeight(frame, "running");
  ctx.fillStyle = palette.running;
  let count = 0;
  for (const task of group.tasks) {
    for (const span of model.lanes.lane(task)?.spans ?? []) {
      if (span.state !== "running") continue;
      const from = pixelOf(frame, span.begin);
      const to = pixelOf(frame, span.end);
      if (to < frame.scale.left || from > frame.width) continue;
      ctx.fillRect(from, top + (frame.lane - high) / 2, Math.max(2, to - from - 1), high);
      count += 1;
      if (count > MOST_STEPS) return;
    }
  }
}
