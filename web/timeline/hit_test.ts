import type { Point } from "../base/geometry.ts";
import { partitionPoint } from "../base/search.ts";
import type { LaneRow } from "../model/schedule/lane_rows.ts";
import type { Selection } from "../state/app_state.ts";
import { type Frame, HEADER, LANES_TOP } from "./layout.ts";

/** The distance at which a press still hits a bar that is only a line, in CSS pixels. */
const REACH = 3;

/** The span under a point; null in the header, in the gutter and in empty parts of a lane. */
export function hitTest(frame: Frame, point: Point): Selection | null {
  if (point.x < frame.scale.left || point.y < HEADER) return null;
  const { lanes } = frame.model;
  if (point.y < LANES_TOP) {
    const span = spanAt(frame, lanes.loop, point.x, (each) => each.kind === "step");
    return span === null ? null : { task: 0, span };
  }
  const row = rowAt(frame, point);
  // The row of a folded group represents many tasks.
  if (!row || row.group) return null;
  const { lane } = row;
  const span = spanAt(frame, lane.spans, point.x, (each) => each.state === "running");
  return span === null ? null : { task: lane.task, span };
}

/** The row of task lanes at a point, also in the gutter. */
export function rowAt(frame: Frame, point: Point): LaneRow | undefined {
  if (point.y < LANES_TOP) return undefined;
  return frame.rows.rows[Math.floor((point.y - LANES_TOP + frame.scrollTop) / frame.lane)];
}

type Extent = { readonly begin: number; readonly end: number };

/** The span at a pixel; among several, a preferred one. */
function spanAt<Span extends Extent>(
  frame: Frame,
  spans: readonly Span[],
  x: number,
  preferred: (span: Span) => boolean,
): number | null {
  const unit = frame.scale.toUnit(x);
  if (unit > frame.axis.length + REACH / frame.scale.pixelsPerUnit) return null;
  const at = frame.axis.sequenceAt(unit);
  const exact = partitionPoint(spans, (span) => span.end <= at);
  const isExact = (spans[exact]?.begin ?? Number.POSITIVE_INFINITY) <= at;
  if (isExact && isWide(frame, spans[exact] as Span)) {
    // A line drawn over a wide bar wins only close to the line.
    return nearLine(frame, spans, x, preferred) ?? exact;
  }
  return nearLine(frame, spans, x, preferred) ?? (isExact ? exact : null);
}

function nearLine<Span extends Extent>(
  frame: Frame,
  spans: readonly Span[],
  x: number,
  preferred: (span: Span) => boolean,
): number | null {
  const first = frame.axis.sequenceAt(frame.scale.toUnit(x - REACH));
  const last = frame.axis.sequenceAt(frame.scale.toUnit(x + REACH));
  const from = partitionPoint(spans, (span) => span.end <= first);
  const to = Math.min(
    from + 64,
    partitionPoint(spans, (span) => span.begin <= last),
  );
  for (let index = from; index < to; index += 1) {
    const span = spans[index] as Span;
    if (preferred(span) && !isWide(frame, span)) return index;
  }
  return null;
}

function isWide(frame: Frame, span: Extent): boolean {
  const end = Math.min(span.end, frame.model.log.count + 1);
  const units = frame.axis.position(end) - frame.axis.position(span.begin);
  return units * frame.scale.pixelsPerUnit >= 2 * REACH;
}
