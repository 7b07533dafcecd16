import { describe, expect, test } from "vitest";
import type { EventLog } from "../log/event_log.ts";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { Axis, type AxisKind } from "./axis.ts";

function axisOf(kind: AxisKind, log: EventLog): Axis {
  const axis = new Axis(kind);
  for (let index = 0; index < log.count; index += 1) axis.append(log.event(index + 1));
  return axis;
}

function sequencesOf(log: EventLog, kind: string): number[] {
  return Array.from({ length: log.count }, (_, index) => log.event(index + 1))
    .filter((event) => event.kind === kind)
    .map((event) => event.sequence);
}

describe("the story axis", () => {
  const log = gatheredSleepers(3).log();
  const axis = axisOf("story", log);

  test("gives every step the same width, whatever happens in it", () => {
    const begins = sequencesOf(log, "step_begin");
    const ends = sequencesOf(log, "step_end");
    expect(begins).toHaveLength(8);
    for (const [index, begin] of begins.entries()) {
      expect(axis.position((ends[index] as number) + 1) - axis.position(begin)).toBeCloseTo(1, 9);
    }
  });

  test("gives idle time a fixed gap, whatever its length", () => {
    const [idle] = sequencesOf(log, "idle") as [number];
    const long = new TraceBuilder();
    const far = long.add({ kind: "idle", handle: 1, from: 0, until: 3600 });
    const gap = axis.position(idle + 1) - axis.position(idle);
    expect(gap).toBeGreaterThan(1);
    expect(axisOf("story", long.log()).position(far + 1)).toBeCloseTo(gap, 9);
  });

  test("never goes back", () => {
    for (let sequence = 1; sequence <= log.count; sequence += 1) {
      expect(axis.position(sequence + 1)).toBeGreaterThanOrEqual(axis.position(sequence));
    }
    expect(axis.position(log.count + 1)).toBeCloseTo(axis.length, 9);
  });

  test("finds the event at a place", () => {
    for (const begin of sequencesOf(log, "step_begin")) {
      const middle = (axis.position(begin) + axis.position(begin + 1)) / 2;
      expect(axis.sequenceAt(middle)).toBe(begin);
    }
    expect(axis.sequenceAt(-5)).toBe(1);
    expect(axis.sequenceAt(axis.length + 5)).toBe(log.count);
  });

  test("shows a step that has not ended", () => {
    const open = new TraceBuilder();
    const begin = open.add({ kind: "step_begin", task: 1, handle: 1 });
    open.add({ kind: "printed", flag: "stdout", task: 1, text: "x" });
    const unfinished = axisOf("story", open.log());
    expect(unfinished.length).toBe(1);
    expect(unfinished.position(begin + 1)).toBeCloseTo(0.5, 9);
    expect(unfinished.sequenceAt(0.75)).toBe(2);
  });

  test("widens a step by the gap of a blocking call in it", () => {
    const trace = new TraceBuilder();
    const begin = trace.add({ kind: "step_begin", task: 1, handle: 1 });
    const blocked = trace.add({ kind: "blocked", what: "time.sleep", from: 0, until: 2 });
    const end = trace.add({ kind: "step_end", task: 1 });
    const story = axisOf("story", trace.log());
    const gap = story.position(blocked + 1) - story.position(blocked);
    expect(gap).toBeGreaterThan(1);
    expect(story.position(end + 1) - story.position(begin)).toBeCloseTo(1 + gap, 9);
  });
});

describe("the time axis", () => {
  const log = gatheredSleepers(3).log();
  const axis = axisOf("time", log);

  test("counts seconds and gives steps no room", () => {
    expect(axis.length).toBe(1);
    const [idle] = sequencesOf(log, "idle") as [number];
    expect(axis.position(idle)).toBe(0);
    expect(axis.position(idle + 1)).toBe(1);
    for (const begin of sequencesOf(log, "step_begin")) {
      expect(axis.position(begin + 1)).toBe(axis.position(begin));
    }
  });

  test("finds the idle time at a place", () => {
    expect(log.event(axis.sequenceAt(0.5)).kind).toBe("idle");
  });
});

describe("the axis of passes", () => {
  const log = gatheredSleepers(3).log();
  const axis = axisOf("passes", log);
  const widthOf = (begin: number, end: number) => axis.position(end + 1) - axis.position(begin);

  test("gives the steps of a pass equal shares of its column", () => {
    const begins = sequencesOf(log, "step_begin");
    const ends = sequencesOf(log, "step_end");
    const widths = begins.map((begin, index) => widthOf(begin, ends[index] as number));
    expect(widths[0]).toBeCloseTo(0.9, 9);
    expect(widths.slice(1, 4)).toEqual([0.3, 0.3, 0.3].map((share) => expect.closeTo(share, 9)));
  });

  test("is as long as there are passes that ran something, and the gaps where it waited", () => {
    const ran = new Set(sequencesOf(log, "pass_begin").map((sequence) => Math.round(axis.position(sequence) * 2) / 2));
    expect(axis.length).toBeGreaterThan(ran.size - 2);
    for (let sequence = 1; sequence <= log.count; sequence += 1)
      expect(axis.position(sequence + 1)).toBeGreaterThanOrEqual(axis.position(sequence));
  });

  test("gives idle time a gap, whatever its length", () => {
    const [idle] = sequencesOf(log, "idle") as [number];
    expect(widthOf(idle, idle)).toBeCloseTo(0.5, 9);
  });

  test("shows a pass that has not ended", () => {
    const open = new TraceBuilder();
    open.add({ kind: "pass_begin", pass: 1, ready: 2, time: 0 });
    const begin = open.add({ kind: "step_begin", task: 1, handle: 1 });
    expect(axisOf("passes", open.log()).length).toBe(1);
    expect(axisOf("passes", open.log()).position(begin)).toBeGreaterThan(0);
  });
});
