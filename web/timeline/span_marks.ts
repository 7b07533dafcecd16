import { partitionPoint } from "../base/search.ts";
import { type Frame, pixelOf } from "./layout.ts";

/** A stretch of a lane in sequence numbers. */
export type Extent = { readonly begin: number; readonly end: number };

/** A bar to draw: for the span at `index`, or for several that are too narrow to be told apart, of which that one stands for all. */
export type SpanMark = {
  readonly index: number;
  readonly merged: boolean;
  readonly left: number;
  readonly right: number;
};

/** A run of many narrow spans is looked into only this far: which of them it shows as is no matter of exactness. */
const LOOKED_INTO = 16;

/**
 * The bars of a lane between the gutter and the right edge, from left to right.
 *
 * Spans under a pixel wide are merged with those that begin within the same pixel, so that the number of bars is bounded by
 * the pixels however many spans there are. A merged bar stands for the first of its spans that is `preferred`, if one is.
 */
export function spanMarks<Span extends Extent>(
  frame: Frame,
  spans: readonly Span[],
  preferred: (span: Span) => boolean,
): SpanMark[] {
  const marks: SpanMark[] = [];
  let index = partitionPoint(spans, (span) => pixelOf(frame, span.end) < frame.scale.left);
  while (index < spans.length) {
    const span = spans[index] as Span;
    const left = pixelOf(frame, span.begin);
    if (left > frame.width) break;
    const right = pixelOf(frame, span.end);
    if (right - left >= 1) {
      marks.push({ index, merged: false, left, right });
      index += 1;
      continue;
    }
    const lastBegin = frame.axis.sequenceAt(frame.scale.toUnit(left + 1));
    let next = Math.max(
      index + 1,
      partitionPoint(spans, (each) => each.begin <= lastBegin),
    );
    const last = spans[next - 1] as Span;
    // The last to begin in this pixel may be a wide one, which gets a bar of its own.
    if (next - 1 > index && pixelOf(frame, last.end) - left >= 1) next -= 1;
    const looked = spans.slice(index, Math.min(next, index + LOOKED_INTO)).findIndex(preferred);
    marks.push({ index: index + Math.max(0, looked), merged: next - index > 1, left, right: left + 1 });
    index = next;
  }
  return marks;
}
