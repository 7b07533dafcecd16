import type { Canvas } from "../batch.ts";
import { type Frame, HEADER, LANES_TOP, LOOP_LANE, laneTop, visibleLanes } from "../layout.ts";
import { spanMarks } from "../span_marks.ts";

const VEIL = 0.78;

/** Draws a veil over the lanes and steps of all tasks but the focused one, and a frame around its lane. */
export function drawFocus(ctx: Canvas, frame: Frame): void {
  const { focus, palette, scale, width } = frame;
  if (focus === 0 || !frame.model.lanes.lane(focus)) return;
  const place = frame.rows.placeOf(focus);
  const { first, end } = visibleLanes(frame);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, LANES_TOP, width, frame.height - LANES_TOP);
  ctx.clip();
  ctx.fillStyle = palette.surface;
  ctx.globalAlpha = VEIL;
  for (let index = first; index < end; index += 1) {
    if (index !== place) ctx.fillRect(0, laneTop(frame, index), width, frame.lane - 1);
  }
  ctx.globalAlpha = 1;
  if (place !== undefined) {
    ctx.strokeStyle = palette.select;
    ctx.lineWidth = 1;
    ctx.strokeRect(0.5, laneTop(frame, place) + 0.5, width - 1, frame.lane - 2);
  }
  ctx.restore();

  ctx.save();
  ctx.beginPath();
  ctx.rect(scale.left, HEADER, width - scale.left, LOOP_LANE);
  ctx.clip();
  ctx.fillStyle = palette.surface;
  ctx.globalAlpha = VEIL;
  const { loop } = frame.model.lanes;
  for (const { index, left, right } of spanMarks(frame, loop, (span) => span.task === focus)) {
    const span = loop[index];
    if (span?.kind === "step" && span.task !== focus) ctx.fillRect(left, HEADER, right - left, LOOP_LANE - 1);
  }
  ctx.restore();
}
