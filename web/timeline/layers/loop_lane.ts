import { partitionPoint } from "../../base/search.ts";
import { secondsText } from "../../base/time_text.ts";
import type { LoopSpan } from "../../model/schedule/lanes.ts";
import { type Canvas, fittedOne } from "../batch.ts";
import { type Frame, HEADER, LOOP_BAR, LOOP_LANE, pixelOf } from "../layout.ts";
import { type SpanMark, spanMarks } from "../span_marks.ts";

/** Draws the loop's own lane: steps, callbacks, idle time with its reason, blocking calls. */
export function drawLoopLane(ctx: Canvas, frame: Frame): void {
  const { palette, scale, width } = frame;
  const middle = HEADER + LOOP_LANE / 2;
  ctx.save();
  ctx.beginPath();
  ctx.rect(scale.left, HEADER, width - scale.left, LOOP_LANE);
  ctx.clip();
  ctx.textBaseline = "middle";
  ctx.textAlign = "center";
  const { loop, blocked } = frame.model.lanes;
  const marks = spanMarks(frame, loop, (span) => span.kind === "step");
  // On the time axis a step is a line at the edge of idle time and must be drawn over it.
  const isStep = (mark: SpanMark) => loop[mark.index]?.kind === "step";
  for (const mark of marks) if (!isStep(mark)) drawSpan(ctx, frame, loop[mark.index] as LoopSpan, mark, middle);
  for (const mark of marks) if (isStep(mark)) drawSpan(ctx, frame, loop[mark.index] as LoopSpan, mark, middle);
  for (const mark of spanMarks(frame, blocked, () => true)) {
    drawBlocked(ctx, frame, blocked[mark.index] as LoopSpan, mark, middle);
  }
  ctx.restore();
  ctx.fillStyle = palette.lineStrong;
  ctx.fillRect(0, HEADER + LOOP_LANE - 1, width, 1);
}

function drawSpan(ctx: Canvas, frame: Frame, span: LoopSpan, { left, right }: SpanMark, middle: number): void {
  const { palette } = frame;
  switch (span.kind) {
    case "step":
      ctx.fillStyle = palette.running;
      ctx.fillRect(left, middle - LOOP_BAR.step / 2, Math.max(2.5, right - left - 1), LOOP_BAR.step);
      ctx.font = `600 11px ${palette.fontText}`;
      drawStepLabel(ctx, frame, frame.model.lanes.name(span.task), left, endOfLabel(frame, span, right), middle);
      break;
    case "callback":
      ctx.fillStyle = palette.callback;
      ctx.fillRect(left, middle - LOOP_BAR.callback / 2, Math.max(1, Math.min(right - left - 1, 8)), LOOP_BAR.callback);
      break;
    case "idle":
      ctx.fillStyle = palette.idleHatch;
      ctx.fillRect(left, middle - LOOP_BAR.step / 2, right - left, LOOP_BAR.step);
      ctx.font = `11px ${palette.fontText}`;
      drawIdleLabel(ctx, frame, span, left, right, middle);
      break;
    case "deadlock":
      ctx.strokeStyle = palette.error;
      ctx.lineWidth = 2;
      ctx.strokeRect(left + 1, middle - LOOP_BAR.step / 2 + 1, Math.max(1, right - left - 2), LOOP_BAR.step - 2);
      ctx.lineWidth = 1;
      ctx.font = `600 11px ${palette.fontText}`;
      label(ctx, frame, ["deadlock, permanent", "deadlock"], left, right, middle, palette.error);
      break;
    case "blocked":
      break;
  }
}

/** The right limit of a step's label: the start of a blocking call in the step. */
function endOfLabel(frame: Frame, span: LoopSpan, right: number): number {
  const { blocked } = frame.model.lanes;
  const first = blocked[partitionPoint(blocked, (each) => each.begin < span.begin)];
  return first && first.begin < span.end ? pixelOf(frame, first.begin) : right;
}

/** The labels of a step: the task's name, or only its number when `Task-12` does not fit. */
function drawStepLabel(ctx: Canvas, frame: Frame, name: string, left: number, right: number, middle: number): void {
  label(ctx, frame, [name, /^Task-(\d+)$/.exec(name)?.[1] ?? name], left, right, middle, frame.palette.runningInk);
}

function drawIdleLabel(ctx: Canvas, frame: Frame, span: LoopSpan, left: number, right: number, middle: number): void {
  const length = secondsText(span.until - span.from);
  const texts = [`idle ${length}, until the timer due at ${secondsText(span.until)}`, `idle ${length}`, length];
  label(ctx, frame, texts, left, right, middle, frame.palette.inkSoft);
}

function drawBlocked(ctx: Canvas, frame: Frame, span: LoopSpan, { left, right }: SpanMark, middle: number): void {
  const { palette } = frame;
  ctx.fillStyle = palette.blocked;
  ctx.fillRect(left, middle - LOOP_BAR.step / 2, Math.max(2, right - left), LOOP_BAR.step);
  ctx.font = `600 11px ${palette.fontText}`;
  const length = secondsText(span.until - span.from);
  label(ctx, frame, [`blocked ${length}`, length], left, right, middle, palette.blockedInk);
}

/** Draws the longest label that fits, centred in the visible part of a bar. */
function label(
  ctx: Canvas,
  frame: Frame,
  texts: readonly string[],
  left: number,
  right: number,
  middle: number,
  colour: string,
): void {
  const from = Math.max(left, frame.scale.left);
  const to = Math.min(right, frame.width);
  const shown = fittedOne(ctx, texts, to - from - 4);
  if (!shown) return;
  ctx.fillStyle = colour;
  ctx.fillText(shown, (from + to) / 2, middle + 0.5);
}
