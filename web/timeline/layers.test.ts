import { describe, expect, test } from "vitest";
import { TimeScale } from "../base/time_scale.ts";
import type { EventLog } from "../model/log/event_log.ts";
import { gatheredSleepers } from "../model/testing/sleepers.ts";
import { TraceBuilder } from "../model/testing/trace_builder.ts";
import { drawTimeline } from "./draw.ts";
import { isMapShown, unitOnMap } from "./layers/minimap.ts";
import { type Frame, LANES_TOP, laneTop, MINIMAP, pixelOf } from "./layout.ts";
import { passFrom } from "./pass_marks.ts";
import { frameOf } from "./testing/frame_of.ts";
import { RecordingContext } from "./testing/recording_context.ts";

function drawn(frame: Frame): RecordingContext {
  const ctx = new RecordingContext();
  drawTimeline(ctx, frame);
  return ctx;
}

/** One task with this many steps, one per pass. */
function turns(count: number): EventLog {
  const trace = new TraceBuilder();
  trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1, line: 1 });
  for (let pass = 1; pass <= count; pass += 1) {
    trace.add({ kind: "pass_begin", pass, ready: 1, time: 0 });
    trace.add({ kind: "step_begin", task: 1, handle: pass, line: 2 });
    trace.add({ kind: "step_end", task: 1 });
  }
  return trace.log();
}

describe("a run of 100,000 events", () => {
  const log = turns(34_000);

  test("is drawn in no more than some things a pixel, on every axis, whole and near", () => {
    expect(log.count).toBeGreaterThan(100_000);
    for (const kind of ["story", "time", "passes"] as const) {
      const whole = frameOf(log, kind, 1000, 400);
      const near = { ...whole, scale: new TimeScale(whole.scale.left, whole.axis.length / 3, 4) };
      for (const frame of [whole, near]) expect(drawn(frame).drawn.length).toBeLessThan(3 * 1000);
    }
  });

  test("is asked for few of its places", () => {
    const frame = frameOf(log, "passes", 1000, 400);
    let asked = 0;
    const position = frame.axis.position.bind(frame.axis);
    frame.axis.position = (sequence) => {
      asked += 1;
      return position(sequence);
    };
    drawTimeline(new RecordingContext(), frame);
    expect(asked).toBeLessThan(log.count / 2);
  });
});

test("the pass after a pixel is the first that begins there or behind", () => {
  const frame = frameOf(turns(500), "story", 1000, 400);
  const { passes } = frame.model.lanes;
  for (const pixel of [0, 150, 333.3, 700, 5000]) {
    const from = passes.findIndex((pass) => pixelOf(frame, pass.sequence) >= pixel);
    expect(passFrom(frame, pixel, 0)).toBe(from < 0 ? passes.length : from);
    expect(passFrom(frame, pixel, 200)).toBe(from < 0 ? passes.length : Math.max(200, from));
  }
});

describe("a task in focus", () => {
  test("is the only one that is not dimmed, and has a frame", () => {
    const log = gatheredSleepers(3).log();
    const plain = drawn(frameOf(log, "story", 1000, 400)).fills("surface");
    const frame = frameOf(log, "story", 1000, 400, { focus: 3 });
    const ctx = drawn(frame);
    const veils = ctx.fills("surface").slice(plain.length);
    const place = frame.rows.placeOf(3) as number;
    const overLanes = veils.filter(({ y }) => y >= LANES_TOP).map(({ y }) => y);
    const others = frame.rows.rows.map((_, index) => index).filter((index) => index !== place);
    expect(overLanes).toEqual(others.map((index) => laneTop(frame, index)));
    const frames = ctx.drawn.filter((each) => each.kind === "outline" && each.colour === "select");
    expect(frames).toEqual([expect.objectContaining({ y: laneTop(frame, place) + 0.5 })]);
  });
});

describe("the map of the whole run", () => {
  const log = turns(400);
  const whole = frameOf(log, "story", 1000, 400);
  const near = { ...whole, scale: new TimeScale(whole.scale.left, whole.axis.length / 2, 20) };

  test("is there only while something is out of sight", () => {
    const mapOf = (frame: Frame) =>
      drawn(frame)
        .fills("raised")
        .filter(({ y }) => y === 400 - MINIMAP);
    expect(mapOf(whole)).toHaveLength(0);
    expect(mapOf(near)).toHaveLength(1);
    expect(isMapShown(near.scale, 1000, near.axis.length)).toBe(true);
  });

  test("shows what the loop does everywhere, with a window where the view is", () => {
    const ctx = drawn(near);
    const steps = ctx.fills("running").filter(({ y }) => y > 400 - MINIMAP);
    expect(steps.reduce((sum, { width }) => sum + width, 0)).toBeGreaterThan(700);
    const window = ctx.drawn.find((each) => each.kind === "outline" && each.colour === "ink");
    expect(window).toMatchObject({ y: 400 - MINIMAP + 1.5 });
    const middle = unitOnMap(near.scale, 1000, near.axis.length, near.scale.left + (1000 - near.scale.left) / 2);
    expect(middle).toBeCloseTo(near.axis.length / 2, 6);
  });
});
