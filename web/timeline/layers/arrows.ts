import { type Cause, causesOf, type Moment } from "../../model/causes/causes.ts";
import type { Canvas } from "../batch.ts";
import { type Frame, HEADER, LANES_TOP, LOOP_LANE, laneTop, pixelOf } from "../layout.ts";

const HEAD = 5;
/** The bend of an arrow as a share of its height, and its limits in CSS pixels. */
const BEND = { share: 0.3, least: 10, most: 40 } as const;

/** Draws the causes of the selected step as arrows, including a cancellation that it received; or the arrows of the shown cancellation story. */
export function drawArrows(ctx: Canvas, frame: Frame): void {
  const { scale, width, height } = frame;
  const causes = frame.story ?? causesOfSelection(frame);
  if (causes.length === 0) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(scale.left, HEADER, width - scale.left, height - HEADER);
  ctx.clip();
  ctx.font = `600 10px ${frame.palette.fontText}`;
  ctx.textBaseline = "middle";
  ctx.textAlign = "right";
  for (const cause of causes) drawArrow(ctx, frame, cause);
  ctx.restore();
}

function causesOfSelection({ selection, model }: Frame): readonly Cause[] {
  const span = selection && model.lanes.lane(selection.task)?.spans[selection.span];
  return selection && span ? causesOf(model, selection.task, span.begin) : [];
}

function drawArrow(ctx: Canvas, frame: Frame, { kind, from, to }: Cause): void {
  const { palette } = frame;
  const start = placeOf(frame, from);
  const end = placeOf(frame, to);
  const isOfException = kind === "cancel" || kind === "raise";
  const colour = isOfException ? palette.error : palette.select;
  const down = end.y >= start.y ? 1 : -1;
  const bend = Math.min(BEND.most, Math.max(BEND.least, Math.abs(end.y - start.y) * BEND.share));
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(kind === "cancel" ? [5, 3] : kind === "spawn" ? [2, 2] : []);
  ctx.beginPath();
  ctx.moveTo(start.x, start.y);
  ctx.bezierCurveTo(start.x, start.y + down * bend, end.x - bend, end.y, end.x - HEAD, end.y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(end.x, end.y);
  ctx.lineTo(end.x - HEAD - 1, end.y - HEAD + 1);
  ctx.lineTo(end.x - HEAD - 1, end.y + HEAD - 1);
  ctx.fill();
  ctx.lineWidth = 1;
  drawWord(ctx, frame, kind, end.x - HEAD - 5, end.y - 9);
}

/** Writes the kind on a background, so that it is readable over bars. */
function drawWord(ctx: Canvas, frame: Frame, word: string, right: number, y: number): void {
  const colour = ctx.fillStyle;
  const width = ctx.measureText(word).width;
  ctx.fillStyle = frame.palette.surface;
  ctx.fillRect(right - width - 3, y - 6, width + 6, 12);
  ctx.fillStyle = colour;
  ctx.fillText(word, right, y + 0.5);
}

function placeOf(frame: Frame, { task, sequence }: Moment): { readonly x: number; readonly y: number } {
  const x = pixelOf(frame, sequence);
  const place = frame.rows.placeOf(task);
  if (place === undefined) return { x, y: HEADER + LOOP_LANE / 2 };
  // The lane may be scrolled away under the loop's lane.
  return { x, y: Math.max(LANES_TOP, laneTop(frame, place) + frame.lane / 2) };
}
