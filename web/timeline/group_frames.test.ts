import { expect, test } from "vitest";
import { LaneRows } from "../model/schedule/lane_rows.ts";
import { ObjectTrace } from "../model/testing/object_trace.ts";
import { drawTimeline } from "./draw.ts";
import { groupAt, groupFrames } from "./group_frames.ts";
import { hitTest } from "./hit_test.ts";
import { LANES_TOP } from "./layout.ts";
import { frameOf } from "./testing/frame_of.ts";
import { RecordingContext } from "./testing/recording_context.ts";

function frame() {
  const made = new ObjectTrace();
  made.task(1, "main");
  made.begin(1);
  made.made(7, "task_group", "TaskGroup-1");
  for (const task of [2, 3]) {
    made.trace.add({ kind: "task_created", task, parent: 1, name: `t${task}`, coroutine: "work", coroutine_id: task });
    made.trace.add({ kind: "object_member", object: 7, future: task });
  }
  made.sleeps(1);
  for (const task of [2, 3]) {
    made.begin(task);
    made.sleeps(task);
  }
  made.begin(1);
  made.changed(7, "leaves", 1);
  made.sleeps(1);
  return frameOf(made.trace.log(), "story", 900, 400);
}

test("a frame stands around the lanes of a group, and its name can be pressed", () => {
  const shown = frame();
  const [found] = groupFrames(shown);
  expect(found?.top).toBe(LANES_TOP + shown.lane);
  expect(found?.bottom).toBe(LANES_TOP + 3 * shown.lane - 1);
  const ctx = new RecordingContext();
  drawTimeline(ctx, shown);
  expect(ctx.texts()).toContain("TaskGroup-1");
  const tab = found?.tab;
  if (!tab) throw new Error("the frame has no tab");
  expect(groupAt(shown, { x: tab.left + 2, y: tab.top + 2 })?.object).toBe(7);
  expect(groupAt(shown, { x: tab.left + 2, y: tab.top + 40 })).toBeUndefined();
});

test("a folded group is one row, on which no single task is hit", () => {
  const open = frame();
  const rows = new LaneRows(open.model.lanes, new Set([-7]), "all", open.model.groups.all);
  const shown = { ...open, rows };
  expect(groupFrames(shown)).toEqual([]);
  const ctx = new RecordingContext();
  drawTimeline(ctx, shown);
  expect(ctx.texts().some((text) => text.startsWith("TaskGroup-1 +2"))).toBe(true);
  const row = LANES_TOP + shown.lane * 1.5;
  expect(ctx.fills("running").filter(({ y }) => Math.abs(y - row) < shown.lane / 2)).toHaveLength(2);
  expect(hitTest(shown, { x: 500, y: row })).toBeNull();
});
