import { partitionPoint } from "../base/search.ts";
import { type Frame, pixelOf } from "./layout.ts";

/** A range of a lane in sequence numbers. */
export type Extent = { readonly begin: number; readonly end: number };

/** A bar to draw: for the span at `index`, or for several narrow spans that it represents. */
export type SpanMark = {
  readonly index: number;
  readonly merged: boolean;
  readonly left: number;
  readonly right: number;
};

/** The most narrow spans that are searched for a preferred one; the choice need not be exact. */
const LOOKED_INTO = 16;

/**
 * The bars of a lane between the gutter and the right edge, from left to right.
 *
 * Spans under a pixel wide are merged with those that start within the same pixel, so that the number of bars is bounded by
 * the pixels, not by the spans. A merged bar represents the first of its spans that is `preferred`, if any.
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
    // The last span that starts in this pixel may be wide and gets its own bar.
    if (next - 1 > index && pixelOf(frame, last.end) - left >= 1) next -= 1;
    const looked = spans.slice(index, Math.min(next, index + LOOKED_INTO)).findIndex(preferred);
    marks.push({ index: index + Math.max(0, looked), merged: next - index > 1, left, right: left + 1 });
    index = next;
  }
  return marks;
}
