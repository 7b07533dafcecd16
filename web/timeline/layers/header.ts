import { partitionPoint } from "../../base/search.ts";
import { secondsText } from "../../base/time_text.ts";
import type { Canvas } from "../batch.ts";
import { type Frame, HEADER, pixelOf } from "../layout.ts";
import { passFrom } from "../pass_marks.ts";
import { spanMarks } from "../span_marks.ts";
import { ticks } from "../ticks.ts";

const CLOCK_LINE = 11;
const PASS_LINE = 27;

/** Draws the header: the virtual clock and, on the story axis, the numbers of the passes. */
export function drawHeader(ctx: Canvas, frame: Frame): void {
  const { palette, scale, width } = frame;
  ctx.save();
  ctx.fillStyle = palette.raised;
  ctx.fillRect(0, 0, width, HEADER);
  ctx.beginPath();
  ctx.rect(scale.left, 0, width - scale.left, HEADER);
  ctx.clip();
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.font = `11px ${palette.fontCode}`;
  if (frame.axis.kind === "time") drawSeconds(ctx, frame);
  else {
    drawClock(ctx, frame);
    drawPasses(ctx, frame);
  }
  ctx.restore();
  ctx.fillStyle = palette.line;
  ctx.fillRect(0, HEADER - 1, width, 1);
}

function drawSeconds(ctx: Canvas, frame: Frame): void {
  const { palette, scale, width } = frame;
  const from = Math.max(0, scale.toUnit(scale.left - 60));
  for (const second of ticks(from, Math.min(frame.axis.length, scale.toUnit(width)), scale.pixelsPerUnit, 84)) {
    const x = scale.toPixel(second);
    ctx.fillStyle = palette.lineStrong;
    ctx.fillRect(x, HEADER - 9, 1, 8);
    ctx.fillStyle = palette.ink;
    ctx.fillText(secondsText(second), x + 4, HEADER / 2);
  }
}

/** The clock stands still during steps and jumps over idle time, so it has a reading at the start and after each jump. */
function drawClock(ctx: Canvas, frame: Frame): void {
  const { palette, model, scale } = frame;
  const { loop, blocked, passes } = model.lanes;
  const start = passes[0];
  let free = scale.left;
  if (start) reading(pixelOf(frame, start.sequence), start.time);
  const jumps = [loop, blocked].flatMap((spans) =>
    spanMarks(frame, spans, (span) => span.kind !== "step").map((mark) => ({ ...mark, span: spans[mark.index] })),
  );
  jumps.sort((a, b) => a.left - b.left);
  for (const { span, left, right } of jumps) {
    if (!span || span.until <= span.from) continue;
    drawBreak(ctx, frame, left, right);
    reading(right, span.until);
  }

  function reading(x: number, time: number): void {
    const text = secondsText(time);
    const from = x + 3;
    if (from < free) return;
    ctx.fillStyle = palette.lineStrong;
    ctx.fillRect(x, 4, 1, 14);
    ctx.fillStyle = palette.ink;
    ctx.fillText(text, from, CLOCK_LINE);
    free = from + ctx.measureText(text).width + 6;
  }
}

/** Draws a dashed line where the axis is not to scale. */
function drawBreak(ctx: Canvas, frame: Frame, left: number, right: number): void {
  if (right - left < 44) return;
  ctx.strokeStyle = frame.palette.lineStrong;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 4]);
  ctx.beginPath();
  ctx.moveTo(Math.max(left, frame.scale.left) + 4, PASS_LINE + 0.5);
  ctx.lineTo(right - 6, PASS_LINE + 0.5);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawPasses(ctx: Canvas, frame: Frame): void {
  const { palette, model, scale, width } = frame;
  const { passes } = model.lanes;
  ctx.fillStyle = palette.inkSoft;
  let free = scale.left;
  let index = Math.max(0, partitionPoint(passes, (pass) => pixelOf(frame, pass.sequence) < scale.left) - 1);
  let previous = 0;
  while (index < passes.length) {
    const pass = passes[index];
    if (!pass) break;
    const x = pixelOf(frame, pass.sequence);
    if (x > width) break;
    index += 1;
    if (pass.pass === previous) continue;
    if (x + 3 < free) {
      index = passFrom(frame, free - 3, index);
      continue;
    }
    const next = passes[index];
    const room = (next ? pixelOf(frame, next.sequence) : width) - x;
    const long = `pass ${pass.pass}`;
    const text = ctx.measureText(long).width + 8 <= room ? long : String(pass.pass);
    ctx.fillText(text, x + 3, PASS_LINE);
    free = x + 3 + ctx.measureText(text).width + 4;
    previous = pass.pass;
  }
}
