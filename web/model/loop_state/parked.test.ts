import { expect, test } from "vitest";
import { ScheduleModel } from "../schedule/schedule_model.ts";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { parkedLines } from "./parked.ts";

/** The lines at which the tasks are suspended while all of them sleep. */
function parkedWhileAllSleep(count: number): string[] {
  const log = gatheredSleepers(count).log();
  const model = new ScheduleModel(log);
  const idle = Array.from({ length: log.count }, (_, index) => index + 1).find((at) => log.event(at).kind === "idle");
  return parkedLines(model.states.at(idle ?? 0)).map(({ line, tasks }) => `${line}: ${tasks}`);
}

test("tasks that wait at the same line are listed together", () => {
  expect(parkedWhileAllSleep(2)).toEqual(["6: Task-2, Task-3", "11: Task-1"]);
});

test("of many tasks the first are named", () => {
  expect(parkedWhileAllSleep(6)[0]).toBe("6: Task-2, Task-3, Task-4, Task-5 and 2 more");
});

test("no task is parked at the end", () => {
  const log = gatheredSleepers(2).log();
  expect(parkedLines(new ScheduleModel(log).states.at(log.count))).toEqual([]);
});
