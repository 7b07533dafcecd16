import { partitionPoint } from "../../base/search.ts";
import type { TraceEvent } from "../../engine/events.gen.ts";

/** The kinds of axes. */
export type AxisKind = "story" | "time" | "passes";

/**
 * A monotone, piecewise linear map from sequence numbers to axis units.
 *
 * Event `n` takes the space from `position(n)` to `position(n + 1)`, which may be empty. Axes differ only in which events take space,
 * and how much:
 *
 *     story   a step takes 1, a callback of the loop a sliver, idle time and blocking calls a gap of fixed width
 *     time    idle time and blocking calls take their length in seconds, everything else nothing
 *     passes  a pass takes 1, of which its steps and callbacks have equal shares; idle time a gap of fixed width
 *
 * A deadlock takes the space of a gap, except on the time axis.
 *
 *     events  pass step······end pass idle    pass callback step···end
 *     story   |.  |-----1------| |.  |--gap--|.   |-|      |----1----|
 *     time    |                      |--1 s--|
 *     passes  |--------1--------|    |--gap--|-----½------|-----½----|
 */
export class Axis {
  readonly kind: AxisKind;
  readonly #sequences: number[] = [0];
  readonly #positions: number[] = [0];
  #end = 0;
  #last = 0;
  #segmentBegin = 0;
  #segmentWidth = 0;
  #segmentGaps: number[] = [];
  /** The first and the last event of each handle in the current pass, alternating. */
  #handles: number[] = [];

  constructor(kind: AxisKind) {
    this.kind = kind;
  }

  /** The width of all events so far, in units. */
  get length(): number {
    return this.#end + (this.#segmentBegin > 0 ? this.#segmentWidth : 0);
  }

  /** Takes the next event of the log; events come in order. */
  append(event: TraceEvent): void {
    this.#last = event.sequence;
    if (this.kind === "time") this.#appendTime(event);
    else if (this.kind === "passes") this.#appendPasses(event);
    else this.#appendStory(event);
  }

  /** The start of an event, in units from 0; sequence numbers past the end are at the end. */
  position(sequence: number): number {
    if (this.#segmentBegin > 0 && sequence > this.#segmentBegin) {
      const share = (sequence - this.#segmentBegin) / (this.#last + 1 - this.#segmentBegin);
      return this.#end + this.#segmentWidth * Math.min(1, share);
    }
    const after = partitionPoint(this.#sequences, (each) => each <= sequence);
    if (after >= this.#sequences.length) return this.#end;
    return interpolate(this.#sequences, this.#positions, after, sequence);
  }

  /** The event at a place; the last event for places past the end, 1 for places before the start. */
  sequenceAt(position: number): number {
    if (position >= this.#end && this.#segmentBegin > 0) {
      const share = (position - this.#end) / this.#segmentWidth;
      return Math.min(this.#last, Math.floor(this.#segmentBegin + share * (this.#last + 1 - this.#segmentBegin)));
    }
    const after = partitionPoint(this.#positions, (each) => each <= position);
    if (after >= this.#positions.length) return Math.max(1, this.#last);
    const sequence = interpolate(this.#positions, this.#sequences, after, position);
    // Rounding may leave the sum of many widths slightly short of a whole event.
    return Math.max(1, Math.floor(sequence + 1e-9));
  }

  #appendTime(event: TraceEvent): void {
    if (event.kind !== "idle" && event.kind !== "blocked") return;
    this.#take(event.sequence, Math.max(0, event.until - event.from));
  }

  #appendStory(event: TraceEvent): void {
    switch (event.kind) {
      case "pass_begin":
        this.#take(event.sequence, STORY.pass);
        break;
      case "idle":
      case "deadlock":
        this.#take(event.sequence, STORY.gap);
        break;
      case "handle_begin":
        this.#openSegment(event.sequence, STORY.callback);
        break;
      case "step_begin":
        this.#openSegment(event.sequence, STORY.step);
        break;
      case "step_end":
      case "handle_end":
        this.#closeSegment(event.sequence + 1);
        break;
      case "blocked":
        if (this.#segmentBegin > 0) this.#segmentGaps.push(event.sequence);
        else this.#appendOutside(event, STORY.gap);
        break;
      default:
        this.#appendOutside(event, STORY.gap);
    }
  }

  /** The segment for events outside of any loop. */
  #appendOutside(event: TraceEvent, gap: number): void {
    if (this.#segmentBegin > 0) return;
    if (event.kind === "blocked") this.#take(event.sequence, gap);
    if (event.kind === "printed") this.#take(event.sequence, STORY.outside);
  }

  #appendPasses(event: TraceEvent): void {
    switch (event.kind) {
      case "pass_begin":
        this.#closePass(event.sequence);
        this.#segmentBegin = event.sequence;
        this.#segmentWidth = 1;
        break;
      case "handle_begin":
      case "step_begin":
        this.#handles.push(event.sequence);
        break;
      case "handle_end":
      case "step_end":
        this.#handles.push(event.sequence + 1);
        break;
      case "idle":
      case "deadlock":
        this.#closePass(event.sequence);
        this.#take(event.sequence, PASSES.gap);
        break;
      case "loop_phase":
        this.#closePass(event.sequence);
        break;
      default:
        this.#appendOutside(event, PASSES.gap);
    }
  }

  /** Divides a pass's width among its handles; a pass that only waited takes none. */
  #closePass(end: number): void {
    const begin = this.#segmentBegin;
    if (begin === 0) return;
    this.#segmentBegin = 0;
    const handles = this.#handles;
    this.#handles = [];
    const left = this.#end;
    this.#knot(begin, left);
    const share = (1 - 2 * PASSES.margin) / Math.ceil(handles.length / 2);
    for (const [index, sequence] of handles.entries())
      this.#knot(sequence, left + PASSES.margin + Math.ceil(index / 2) * share);
    this.#knot(end, handles.length > 0 ? left + 1 : left);
  }

  #openSegment(sequence: number, width: number): void {
    this.#closeSegment(sequence);
    this.#segmentBegin = sequence;
    this.#segmentWidth = width;
    this.#segmentGaps = [];
  }

  /** Divides the segment's width evenly among its events; a blocking call has its own gap. */
  #closeSegment(end: number): void {
    if (this.#segmentBegin === 0) return;
    const begin = this.#segmentBegin;
    const gaps = this.#segmentGaps;
    this.#segmentBegin = 0;
    const unit = this.#segmentWidth / Math.max(1, end - begin - gaps.length);
    this.#knot(begin, this.#end);
    let from = begin;
    for (const gap of gaps) {
      this.#knot(gap, this.#end + (gap - from) * unit);
      this.#knot(gap + 1, this.#end + STORY.gap);
      from = gap + 1;
    }
    this.#knot(end, this.#end + (end - from) * unit);
  }

  #take(sequence: number, width: number): void {
    this.#closeSegment(sequence);
    this.#knot(sequence, this.#end);
    this.#knot(sequence + 1, this.#end + width);
  }

  #knot(sequence: number, position: number): void {
    const previous = this.#sequences.length - 1;
    if (this.#sequences[previous] === sequence) this.#positions[previous] = position;
    else {
      this.#sequences.push(sequence);
      this.#positions.push(position);
    }
    this.#end = position;
  }
}

/** The widths of the story, in steps. */
const STORY = { step: 1, callback: 0.22, gap: 1.4, pass: 0.1, outside: 0.15 } as const;

/** The widths of passes; the margin separates the handles of adjacent passes. */
const PASSES = { gap: 0.5, margin: 0.05 } as const;

/** Interpolates `to` at `value` of `from` on the segment that ends at knot `after`. */
function interpolate(from: number[], to: number[], after: number, value: number): number {
  const before = Math.max(0, after - 1);
  const fromBefore = from[before] as number;
  const toBefore = to[before] as number;
  const width = (from[after] as number) - fromBefore;
  if (width <= 0) return toBefore;
  return toBefore + (((to[after] as number) - toBefore) * (value - fromBefore)) / width;
}
