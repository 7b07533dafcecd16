import { describe, expect, test } from "vitest";
import { gatheredSleepers } from "../model/testing/sleepers.ts";
import { TraceBuilder } from "../model/testing/trace_builder.ts";
import { drawTimeline } from "./draw.ts";
import { HEADER, LANES_TOP, pixelOf } from "./layout.ts";
import { frameOf } from "./testing/frame_of.ts";
import { RecordingContext } from "./testing/recording_context.ts";

function drawn(...args: Parameters<typeof frameOf>): RecordingContext {
  const ctx = new RecordingContext();
  drawTimeline(ctx, frameOf(...args));
  return ctx;
}

describe("the drawing", () => {
  test("names the lanes, what tasks wait on, and how long the loop is idle", () => {
    const texts = drawn(gatheredSleepers(3).log(), "story", 1000, 400).texts();
    expect(texts).toEqual(expect.arrayContaining(["loop", "Task-1", "Task-4", "gather of 3", "0 s", "1 s", "pass 1"]));
    expect(texts.filter((text) => text === "sleep 1 s")).toHaveLength(3);
    expect(texts.some((text) => text.startsWith("idle 1 s"))).toBe(true);
  });

  test("shows every step once in its task's lane and once in the loop's", () => {
    const running = drawn(gatheredSleepers(3).log(), "story", 1000, 400).fills("running");
    expect(running.filter((bar) => bar.y < LANES_TOP)).toHaveLength(8);
    expect(running.filter((bar) => bar.y >= LANES_TOP)).toHaveLength(8);
  });

  test("distinguishes the states by height, not only by colour", () => {
    const ctx = drawn(gatheredSleepers(2).log(), "story", 1000, 400);
    const heights = (colour: string) =>
      new Set(
        ctx
          .fills(colour)
          .filter((bar) => bar.y >= LANES_TOP)
          .map((bar) => bar.height),
      );
    const [running] = heights("running");
    const [waiting] = heights("waiting");
    expect(heights("running").size).toBe(1);
    expect(waiting).toBeLessThan(running as number);
  });

  test("makes steps without width visible on the time axis", () => {
    const running = drawn(gatheredSleepers(3).log(), "time", 1000, 400).fills("running");
    const inLanes = running.filter((bar) => bar.y >= LANES_TOP);
    expect(inLanes.length).toBeGreaterThanOrEqual(8);
    for (const bar of inLanes) expect(bar.width).toBeGreaterThanOrEqual(2);
  });

  test("draws a bounded number of things however many spans there are", () => {
    const ctx = drawn(gatheredSleepers(2000).log(), "story", 1000, 400);
    expect(ctx.drawn.length).toBeLessThan(5000);
    expect(ctx.drawn.length).toBeGreaterThan(50);
  });

  test("draws why a chosen turn came", () => {
    const texts = drawn(gatheredSleepers(2).log(), "story", 1000, 400, { selection: { task: 2, span: 1 } }).texts();
    expect(texts).toContain("spawn");
    expect(drawn(gatheredSleepers(2).log(), "story", 1000, 400).texts()).not.toContain("spawn");
  });

  test("draws only the lanes in sight", () => {
    const log = gatheredSleepers(300).log();
    const scrolled = drawn(log, "story", 1000, 400, { scrollTop: 28 * 100 }).texts();
    expect(scrolled).toContain("Task-105");
    expect(scrolled).not.toContain("Task-50");
    expect(scrolled).not.toContain("Task-200");
  });

  test("shows a blocking call through all lanes", () => {
    const trace = new TraceBuilder();
    trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
    trace.add({ kind: "step_begin", task: 1, handle: 1 });
    trace.add({ kind: "blocked", what: "time.sleep", from: 0, until: 2 });
    trace.add({ kind: "step_end", task: 1 });
    const ctx = drawn(trace.log(), "story", 1000, 400);
    expect(ctx.fills("blocked").map((bar) => bar.y < LANES_TOP)).toEqual([false, true]);
    expect(ctx.fills("blockedColumn")).toMatchObject([{ y: HEADER, height: 400 - HEADER }]);
    expect(ctx.texts()).toContain("blocked 2 s");
  });

  test("puts the play head behind the last event that has happened", () => {
    const log = gatheredSleepers(2).log();
    const frame = frameOf(log, "story", 1000, 400, { head: 20 });
    const ctx = new RecordingContext();
    drawTimeline(ctx, frame);
    const line = ctx.fills("head").find((bar) => bar.height === 400);
    expect(line?.x).toBeCloseTo(pixelOf(frame, 21) - 0.75, 6);
  });

  test("marks how a task ended", () => {
    const trace = new TraceBuilder();
    for (const [task, flag] of [
      [1, "returned"],
      [2, "raised"],
      [3, "cancelled"],
    ] as const) {
      trace.add({ kind: "task_created", task, parent: 0, name: `Task-${task}`, coroutine: "main", coroutine_id: task });
      trace.add({ kind: "step_begin", task, handle: task });
      trace.add({ kind: "task_done", flag, task, what: flag === "raised" ? "ValueError('x')" : "" });
      trace.add({ kind: "step_end", task });
    }
    const texts = drawn(trace.log(), "story", 1000, 400).texts();
    expect(texts).toContain("raised ValueError('x')");
    expect(texts).toContain("cancelled");
  });
});
