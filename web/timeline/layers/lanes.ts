import { secondsText } from "../../base/time_text.ts";
import type { LaneRow } from "../../model/schedule/lane_rows.ts";
import type { TaskLane, TaskSpan } from "../../model/schedule/lanes.ts";
import { type Canvas, fitted, fittedOne, RectangleBatch } from "../batch.ts";
import { barHeight, type Frame, LANES_TOP, laneTop, pixelOf, visibleLanes } from "../layout.ts";
import { type SpanMark, spanMarks } from "../span_marks.ts";
import { drawFoldedGroup } from "./groups.ts";

/** The least width of a running bar; on the time axis steps have no width. */
const LEAST_RUNNING = 2.5;
/** The gap between two bars. */
const SEAM = 1;

/** Draws the lanes of tasks: bars, labels and ends. */
export function drawLanes(ctx: Canvas, frame: Frame): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(frame.scale.left, LANES_TOP, frame.width - frame.scale.left, frame.height - LANES_TOP);
  ctx.clip();
  const { first, end } = visibleLanes(frame);
  for (let index = first; index < end; index += 1) {
    const row = frame.rows.rows[index] as LaneRow;
    if (row.group) drawFoldedGroup(ctx, frame, row, index);
    else drawLane(ctx, frame, row.lane, laneTop(frame, index));
  }
  drawBlockedSteps(ctx, frame, first, end);
  ctx.restore();
}

/** Draws the part of a step in which its task blocked the loop. */
function drawBlockedSteps(ctx: Canvas, frame: Frame, first: number, end: number): void {
  const { blocked } = frame.model.lanes;
  const height = barHeight(frame, "running");
  ctx.fillStyle = frame.palette.blocked;
  for (const { index, left, right } of spanMarks(frame, blocked, () => true)) {
    const place = frame.rows.placeOf(blocked[index]?.task ?? 0);
    if (place === undefined || place < first || place >= end) continue;
    ctx.fillRect(left, laneTop(frame, place) + (frame.lane - height) / 2, Math.max(2, right - left), height);
  }
}

function drawLane(ctx: Canvas, frame: Frame, lane: TaskLane, top: number): void {
  const marks = spanMarks(frame, lane.spans, (span) => span.state === "running");
  const spanOf = (mark: SpanMark) => lane.spans[mark.index] as TaskSpan;
  const batch = new RectangleBatch();
  for (const mark of marks) if (spanOf(mark).state !== "running") addBar(batch, frame, spanOf(mark), mark, top);
  batch.flush(ctx);

  ctx.lineWidth = 1;
  ctx.textBaseline = "middle";
  ctx.font = `11px ${frame.palette.fontText}`;
  for (const mark of marks) {
    if (!mark.merged && mark.right - mark.left >= 6) drawEdgeAndLabel(ctx, frame, spanOf(mark), mark, top);
  }
  // On the time axis a step is a line at the edge of a waiting bar and must be drawn over it.
  for (const mark of marks) if (spanOf(mark).state === "running") addBar(batch, frame, spanOf(mark), mark, top);
  batch.flush(ctx);
  markChosen(ctx, frame, lane, top);
  if (lane.end) drawEnd(ctx, frame, lane, top);
}

function addBar(batch: RectangleBatch, frame: Frame, span: TaskSpan, mark: SpanMark, top: number): void {
  const { palette } = frame;
  const height = barHeight(frame, span.state);
  const y = top + (frame.lane - height) / 2;
  const wide = mark.right - mark.left;
  switch (span.state) {
    case "running":
      batch.add(palette.running, mark.left, y, Math.max(LEAST_RUNNING, wide - SEAM), height);
      break;
    case "ready":
      batch.add(palette.readyHatch, mark.left, y, Math.max(1, wide - SEAM), height);
      break;
    case "waiting":
      batch.add(palette.waiting, mark.left, y, Math.max(1, wide - SEAM), height);
      break;
  }
}

function drawEdgeAndLabel(ctx: Canvas, frame: Frame, span: TaskSpan, mark: SpanMark, top: number): void {
  const { palette, scale } = frame;
  if (span.state === "running") return;
  const height = barHeight(frame, span.state);
  const y = top + (frame.lane - height) / 2;
  ctx.strokeStyle = span.state === "ready" ? palette.ready : palette.waitingEdge;
  ctx.strokeRect(mark.left + 0.5, y + 0.5, mark.right - mark.left - SEAM - 1, height - 1);
  if (span.state !== "waiting") return;
  // The label stays visible while its bar is.
  const from = Math.max(mark.left, scale.left) + 6;
  const to = Math.min(mark.right, frame.width) - 5;
  const late = span.late ? `${secondsText(span.late)} late` : "";
  const labels = [...labelsOf(span), span.label.replace(/^sleep /, "")];
  const text = fittedOne(ctx, late ? [...labels.map((label) => `${label}, ${late}`), late] : labels, to - from);
  if (!text) return;
  ctx.fillStyle = late ? palette.error : palette.waitingInk;
  ctx.textAlign = "left";
  ctx.fillText(text, from, top + frame.lane / 2 + 0.5);
}

/** The labels of a bar, longest first: `Lock-1, held by Task-2`, `Lock-1`, `lock`. */
function labelsOf({ label, longLabel }: TaskSpan): readonly string[] {
  // For a queue, get or put matters more than the queue's name.
  if (longLabel && label.startsWith("queue.")) return [longLabel, label, label.slice("queue.".length)];
  return longLabel ? [longLabel, longLabel.replace(/,? (held by|for|until) .*$/, ""), label] : [label];
}

function markChosen(ctx: Canvas, frame: Frame, lane: TaskLane, top: number): void {
  for (const chosen of [frame.hover, frame.selection]) {
    if (!chosen || chosen.task !== lane.task) continue;
    const span = lane.spans[chosen.span];
    if (!span) continue;
    const left = pixelOf(frame, span.begin);
    const width = Math.max(LEAST_RUNNING, pixelOf(frame, span.end) - left - SEAM);
    const height = barHeight(frame, span.state);
    ctx.strokeStyle = frame.palette.select;
    ctx.lineWidth = chosen === frame.selection ? 2 : 1;
    ctx.strokeRect(left - 0.5, top + (frame.lane - height) / 2 - 1.5, width + 1, height + 3);
    ctx.lineWidth = 1;
  }
}

/** Draws the end of a task: a dot for returned, a cross for raised, a barred ring for cancelled or destroyed; then the result, if it fits. */
function drawEnd(ctx: Canvas, frame: Frame, lane: TaskLane, top: number): void {
  const { palette } = frame;
  if (!lane.end) return;
  const x = pixelOf(frame, lane.end.at) + 7;
  if (x > frame.width + 10 || x < frame.scale.left - 200) return;
  const y = top + frame.lane / 2;
  const size = 4;
  ctx.lineWidth = 2;
  ctx.beginPath();
  if (lane.end.how === "returned") {
    ctx.fillStyle = palette.running;
    ctx.arc(x, y, size - 0.5, 0, Math.PI * 2);
    ctx.fill();
  } else if (lane.end.how === "raised") {
    ctx.strokeStyle = palette.error;
    ctx.moveTo(x - size, y - size);
    ctx.lineTo(x + size, y + size);
    ctx.moveTo(x + size, y - size);
    ctx.lineTo(x - size, y + size);
    ctx.stroke();
  } else {
    ctx.strokeStyle = palette.inkSoft;
    ctx.arc(x, y, size, 0, Math.PI * 2);
    ctx.moveTo(x - size, y + size);
    ctx.lineTo(x + size, y - size);
    ctx.stroke();
  }
  ctx.lineWidth = 1;
  const words = lane.end.how === "returned" ? lane.end.what : `${lane.end.how} ${lane.end.what}`.trim();
  if (lane.end.how === "returned" && words === "None") return;
  const text = fitted(ctx, words, Math.min(220, frame.width - x - 14));
  if (!text) return;
  ctx.fillStyle = lane.end.how === "raised" ? palette.error : palette.inkSoft;
  ctx.textAlign = "left";
  ctx.fillText(text, x + 9, y + 0.5);
}
