import { expect, test } from "vitest";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { ScheduleModel } from "./schedule_model.ts";
import { goesOnAt, tableCells, tableRows } from "./schedule_table.ts";

const model = new ScheduleModel(gatheredSleepers(2).log());
model.extend();
const rows = tableRows(model, model.lanes.tasks);

test("every stretch of every lane is a row, in the order in which they begin", () => {
  const spans = model.lanes.tasks.reduce((sum, lane) => sum + lane.spans.length, 0);
  expect(rows.filter((row) => row.of === "span")).toHaveLength(spans);
  expect(rows.map(({ begin }) => begin)).toEqual(rows.map(({ begin }) => begin).toSorted((a, b) => a - b));
});

test("a row says when, who, what and on what", () => {
  const waiting = rows.map((row) => tableCells(model, row)).find((cells) => cells.state === "waits");
  expect(waiting).toMatchObject({ task: "Task-1", from: "0.000 s", until: "1.000 s" });
  const idle = rows.map((row) => tableCells(model, row)).find((cells) => cells.state === "is idle");
  expect(idle).toMatchObject({ task: "the loop", from: "0.000 s", until: "1.000 s" });
  expect(idle?.what).toBe("the next timer is due at 1.000 s");
});

test("each task that is done ends in a row of its own", () => {
  const ends = rows.filter((row) => row.of === "end").map((row) => tableCells(model, row));
  expect(ends.map(({ task, state }) => `${task} ${state}`).toSorted()).toEqual([
    "Task-1 returned",
    "Task-2 returned",
    "Task-3 returned",
  ]);
});

test("at a play head one stretch of each task that is not done goes on", () => {
  const idle = rows.find((row) => row.of === "loop" && tableCells(model, row).state === "is idle");
  const going = rows.filter((row) => goesOnAt(row, idle?.begin ?? 0)).map((row) => tableCells(model, row).task);
  expect(going.toSorted()).toEqual(["Task-1", "Task-2", "Task-3", "the loop"]);
  expect(rows.some((row) => goesOnAt(row, null))).toBe(false);
});
