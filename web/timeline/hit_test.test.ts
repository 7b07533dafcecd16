import { describe, expect, test } from "vitest";
import { gatheredSleepers } from "../model/testing/sleepers.ts";
import { hitTest } from "./hit_test.ts";
import { type Frame, HEADER, LANES_TOP, laneTop, pixelOf } from "./layout.ts";
import { frameOf } from "./testing/frame_of.ts";

const log = gatheredSleepers(3).log();

function middleOfSpan(frame: Frame, lane: number, span: number) {
  const found = frame.model.lanes.tasks[lane]?.spans[span];
  if (!found) throw new Error("no such span");
  const x = (pixelOf(frame, found.begin) + pixelOf(frame, found.end)) / 2;
  return { x, y: laneTop(frame, lane) + frame.lane / 2 };
}

describe("what is under a point", () => {
  test("is the bar there, in the story", () => {
    const frame = frameOf(log, "story", 1000, 400);
    for (const [lane, tasks] of frame.model.lanes.tasks.entries()) {
      for (const span of tasks.spans.keys()) {
        expect(hitTest(frame, middleOfSpan(frame, lane, span))).toEqual({ task: tasks.task, span });
      }
    }
  });

  test("is a step that is a mere line, on the time axis, from a little beside it", () => {
    const frame = frameOf(log, "time", 1000, 400);
    const start = pixelOf(frame, 1);
    const hit = hitTest(frame, { x: start + 2, y: laneTop(frame, 1) + frame.lane / 2 });
    expect(frame.model.lanes.tasks[1]?.spans[hit?.span ?? -1]?.state).toBe("running");
    const inside = hitTest(frame, { x: start + 200, y: laneTop(frame, 1) + frame.lane / 2 });
    expect(frame.model.lanes.tasks[1]?.spans[inside?.span ?? -1]?.label).toBe("sleep 1 s");
  });

  test("is the loop's own span in its lane", () => {
    const frame = frameOf(log, "story", 1000, 400);
    const idle = frame.model.lanes.loop.findIndex((span) => span.kind === "idle");
    const span = frame.model.lanes.loop[idle];
    const x = (pixelOf(frame, span?.begin ?? 0) + pixelOf(frame, span?.end ?? 0)) / 2;
    expect(hitTest(frame, { x, y: HEADER + 10 })).toEqual({ task: 0, span: idle });
  });

  test("is nothing in the gutter, the header, below the lanes, and before a task's birth", () => {
    const frame = frameOf(log, "story", 1000, 400);
    expect(hitTest(frame, { x: 10, y: LANES_TOP + 5 })).toBeNull();
    expect(hitTest(frame, { x: 500, y: 5 })).toBeNull();
    expect(hitTest(frame, { x: 500, y: 395 })).toBeNull();
    expect(hitTest(frame, { x: pixelOf(frame, 1), y: laneTop(frame, 3) + 5 })).toBeNull();
  });
});
