import { expect, test } from "vitest";
import { LaneRows, type ShownTasks } from "./lane_rows.ts";
import { SchedulePicture } from "./schedule_picture.ts";
import { TraceBuilder } from "./testing/trace_builder.ts";

/** Tasks by number, each with the one that made it; 5 is one of the loop's own. */
function lanes() {
  const trace = new TraceBuilder();
  for (const [task, parent] of [
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 0],
  ] as const) {
    const coroutine = task === 5 ? "BaseEventLoop.shutdown_asyncgens" : "work";
    trace.add({ kind: "task_created", task, parent, name: `Task-${task}`, coroutine, coroutine_id: 0, line: 0 });
  }
  const picture = new SchedulePicture(trace.log());
  picture.extend();
  return picture.lanes;
}

function shown(folded: number[], which: ShownTasks = "program"): string[] {
  const { rows } = new LaneRows(lanes(), new Set(folded), which);
  return rows.map(({ lane, depth, descendants }) => `${" ".repeat(depth)}${lane.task} +${descendants}`);
}

test("children stand under the task that made them", () => {
  expect(shown([])).toEqual(["1 +3", " 2 +1", "  4 +0", " 3 +0"]);
});

test("a folded task hides all under it and says how many", () => {
  expect(shown([2])).toEqual(["1 +3", " 2 +1", " 3 +0"]);
  expect(shown([1])).toEqual(["1 +3"]);
});

test("the loop's own tasks are shown when asked for", () => {
  expect(shown([1], "all")).toEqual(["1 +3", "5 +0"]);
});

test("the place of a lane that is not shown is unknown", () => {
  const rows = new LaneRows(lanes(), new Set([2]), "program");
  expect([rows.placeOf(3), rows.placeOf(4), rows.placeOf(5)]).toEqual([2, undefined, undefined]);
});
