import type { Canvas } from "../batch.ts";
import { type Frame, HEADER, pixelOf } from "../layout.ts";

/** Draws the play head: a line through all lanes behind the last event that has happened, with a handle on the clock. */
export function drawHead(ctx: Canvas, frame: Frame): void {
  const { head, palette, scale, width, height } = frame;
  if (head === null) return;
  const x = pixelOf(frame, head + 1);
  if (x < scale.left - 1 || x > width + 1) return;
  ctx.fillStyle = palette.head;
  ctx.fillRect(x - 0.75, 0, 1.5, height);
  ctx.beginPath();
  ctx.moveTo(x - 6, 0);
  ctx.lineTo(x + 6, 0);
  ctx.lineTo(x, 8);
  ctx.closePath();
  ctx.fill();
  // Everything after the head is paler.
  ctx.save();
  ctx.globalAlpha = 0.45;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(x + 0.75, HEADER, width - x, height - HEADER);
  ctx.restore();
}
