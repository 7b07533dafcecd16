import type { LaneRow } from "../../model/schedule/lane_rows.ts";
import { type Canvas, fitted } from "../batch.ts";
import { type Frame, HEADER, LANES_TOP, LOOP_LANE, laneTop, visibleLanes } from "../layout.ts";

const INDENT = 13;
/** The indentation of a task below its parent, in CSS pixels, and the greatest indented depth. */
const STEP_IN = 9;
const DEEPEST = 5;

/** Draws the names at the left: the loop, then each task with its coroutine. */
export function drawGutter(ctx: Canvas, frame: Frame): void {
  const { palette, scale, height, selection } = frame;
  const width = scale.left;
  ctx.save();
  ctx.fillStyle = palette.raised;
  ctx.fillRect(0, 0, width, height);
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.fillStyle = palette.ink;
  ctx.font = `600 12px ${palette.fontText}`;
  ctx.fillText("loop", INDENT, HEADER + LOOP_LANE / 2 + 0.5);
  ctx.fillStyle = palette.inkSoft;
  ctx.font = `11px ${palette.fontText}`;
  ctx.fillText(frame.axis.kind === "time" ? "clock" : width > 100 ? "clock, passes" : "clock", INDENT, HEADER / 2);

  ctx.beginPath();
  ctx.rect(0, LANES_TOP, width, height - LANES_TOP);
  ctx.clip();
  const { first, end } = visibleLanes(frame);
  for (let index = first; index < end; index += 1) {
    const row = frame.rows.rows[index] as LaneRow;
    const top = laneTop(frame, index);
    if (selection && frame.rows.placeOf(selection.task) === index) {
      ctx.fillStyle = palette.select;
      ctx.fillRect(0, top, 3, frame.lane - 1);
    }
    drawName(ctx, frame, row, top + frame.lane / 2);
  }
  ctx.restore();
  ctx.fillStyle = palette.lineStrong;
  ctx.fillRect(width - 1, 0, 1, height);
  ctx.fillRect(0, LANES_TOP - 1, width, 1);
}

/** Draws the names of a task and its coroutine, indented below its parent, and a fold mark if the task has children. */
function drawName(ctx: Canvas, frame: Frame, row: LaneRow, y: number): void {
  const { lane, depth, descendants, isFolded, group } = row;
  const { palette, scale } = frame;
  const left = INDENT + Math.min(depth, DEEPEST) * STEP_IN;
  const room = scale.left - left - 8;
  ctx.fillStyle = palette.ink;
  ctx.font = `12px ${palette.fontText}`;
  const name = fitted(
    ctx,
    isFolded && descendants > 0 ? `${group?.name ?? lane.name} +${descendants}` : lane.name,
    room,
  );
  const used = ctx.measureText(name).width;
  ctx.fillText(name, left, y + 0.5);
  if (descendants > 0) drawFoldMark(ctx, left - 4, y, isFolded);
  if (group) return;
  ctx.fillStyle = palette.inkSoft;
  ctx.font = `11px ${palette.fontCode}`;
  const coroutine = fitted(ctx, lane.coroutine.split(".").at(-1) ?? "", room - used - 7);
  if (coroutine) ctx.fillText(coroutine, left + used + 7, y + 0.5);
}

/** Draws a triangle that points down, or right when the row is folded. */
export function drawFoldMark(ctx: Canvas, right: number, y: number, isFolded: boolean): void {
  const size = 3;
  const x = right - size;
  ctx.beginPath();
  if (isFolded) {
    ctx.moveTo(x - size + 1, y - size);
    ctx.lineTo(x + size - 1, y);
    ctx.lineTo(x - size + 1, y + size);
  } else {
    ctx.moveTo(x - size, y - size + 1);
    ctx.lineTo(x + size, y - size + 1);
    ctx.lineTo(x, y + size - 1);
  }
  ctx.fill();
}
