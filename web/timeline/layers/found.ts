import { partitionPoint } from "../../base/search.ts";
import type { Canvas } from "../batch.ts";
import { type Frame, HEADER, pixelOf } from "../layout.ts";

const MARK = 5;

/** Draws a triangle below the clock for each moment that a search found; dense matches share one triangle. */
export function drawFound(ctx: Canvas, frame: Frame): void {
  const { found, palette, scale, width } = frame;
  if (found.length === 0) return;
  ctx.fillStyle = palette.head;
  let index = partitionPoint(found, (sequence) => pixelOf(frame, sequence) < scale.left - 1);
  while (index < found.length) {
    const x = pixelOf(frame, found[index] as number);
    if (x > width) break;
    ctx.beginPath();
    ctx.moveTo(x - MARK, HEADER);
    ctx.lineTo(x + MARK, HEADER);
    ctx.lineTo(x, HEADER - MARK - 2);
    ctx.closePath();
    ctx.fill();
    const behind = frame.axis.sequenceAt(scale.toUnit(x + 2));
    index = Math.max(
      index + 1,
      partitionPoint(found, (sequence) => sequence <= behind),
    );
  }
}
