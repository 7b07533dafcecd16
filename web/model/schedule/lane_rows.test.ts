import { expect, test } from "vitest";
import { ObjectTrace } from "../testing/object_trace.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { foldOfGroup, LaneRows, type ShownTasks } from "./lane_rows.ts";
import { ScheduleModel } from "./schedule_model.ts";

/** Tasks and their parents; task 5 is one of asyncio's own. */
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
  const model = new ScheduleModel(trace.log());
  model.extend();
  return model.lanes;
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

/** Task 1 creates 2, 3 and 4, of which 2 and 3 are in a group; 5 is a child of 3. */
function grouped(): ScheduleModel {
  const made = new ObjectTrace();
  made.task(1, "main");
  made.begin(1);
  made.made(7, "task_group", "TaskGroup-1");
  for (const [task, parent] of [
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 3],
  ] as const) {
    made.trace.add({ kind: "task_created", task, parent, name: `t${task}`, coroutine: "work", coroutine_id: task });
    if (task < 4) made.trace.add({ kind: "object_member", object: 7, future: task });
  }
  made.changed(7, "leaves", 1);
  made.trace.add({ kind: "step_end", task: 1 });
  const model = new ScheduleModel(made.trace.log());
  model.extend();
  return model;
}

test("a group has the rows of its tasks and of what is under them", () => {
  const { lanes, groups } = grouped();
  const rows = new LaneRows(lanes, new Set(), "program", groups.all);
  expect(rows.rows.map(({ lane }) => lane.task)).toEqual([1, 2, 3, 5, 4]);
  expect(rows.groups.map(({ group, runs, level }) => [group.name, runs, level])).toEqual([
    ["TaskGroup-1", [{ first: 1, end: 4 }], 0],
  ]);
});

test("one row stands for the tasks of a folded group", () => {
  const { lanes, groups } = grouped();
  const fold = new Set(groups.all.map(foldOfGroup));
  const rows = new LaneRows(lanes, fold, "program", groups.all);
  expect(rows.rows.map(({ lane, group, descendants }) => [group?.name ?? lane.task, descendants])).toEqual([
    [1, 4],
    ["TaskGroup-1", 2],
    [4, 0],
  ]);
  expect([2, 3, 5].map((task) => rows.placeOf(task))).toEqual([1, 1, undefined]);
  expect(rows.groups).toEqual([]);
});

test("a group has its time: from its first task that was made for it, until it is left", () => {
  const [group] = grouped().groups.all;
  expect(group?.tasks).toEqual(new Set([2, 3]));
  expect(group?.begin).toBeLessThan(group?.end ?? 0);
  expect(group?.end).toBeLessThan(Number.POSITIVE_INFINITY);
});
