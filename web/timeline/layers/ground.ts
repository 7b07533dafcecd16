import { partitionPoint } from "../../base/search.ts";
import type { LoopSpan } from "../../model/schedule/lanes.ts";
import { type Canvas, RectangleBatch } from "../batch.ts";
import { type Frame, HEADER, laneTop, pixelOf, visibleLanes } from "../layout.ts";
import { passFrom } from "../pass_marks.ts";
import { type SpanMark, spanMarks } from "../span_marks.ts";

/** Lines closer than this are not drawn. */
const CLOSEST_PASS_LINES = 8;

/** Draws the background: idle time and blocking calls as columns through all lanes, lines between lanes, passes. */
export function drawGround(ctx: Canvas, frame: Frame): void {
  const { palette, width, height } = frame;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, width, height);
  drawColumns(ctx, frame);
  drawPassLines(ctx, frame);
  const { first, end } = visibleLanes(frame);
  ctx.fillStyle = palette.line;
  for (let index = first; index < end; index += 1) ctx.fillRect(0, laneTop(frame, index) + frame.lane - 1, width, 1);
}

function drawColumns(ctx: Canvas, frame: Frame): void {
  const { palette, height, model } = frame;
  const batch = new RectangleBatch();
  const { loop, blocked } = model.lanes;
  const isIdle = (span: LoopSpan | undefined) => span?.kind === "idle";
  for (const mark of spanMarks(frame, loop, isIdle)) {
    if (isIdle(loop[mark.index])) column(palette.idle, mark);
  }
  for (const mark of spanMarks(frame, blocked, () => true)) column(palette.blockedColumn, mark);
  batch.flush(ctx);

  function column(fill: string, { left, right }: SpanMark): void {
    if (right - left > 1) batch.add(fill, left, HEADER, right - left, height - HEADER);
  }
}

function drawPassLines(ctx: Canvas, frame: Frame): void {
  const { passes } = frame.model.lanes;
  const left = frame.scale.left;
  ctx.fillStyle = frame.palette.line;
  let index = partitionPoint(passes, (pass) => pixelOf(frame, pass.sequence) < left);
  while (index < passes.length) {
    const x = Math.round(pixelOf(frame, passes[index]?.sequence ?? 0));
    if (x > frame.width) break;
    ctx.fillRect(x, HEADER, 1, frame.height - HEADER);
    index = passFrom(frame, x + CLOSEST_PASS_LINES, index + 1);
  }
}
