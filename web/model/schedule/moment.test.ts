import { expect, test } from "vitest";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { findMoment, type Moment } from "./moment.ts";

const log = gatheredSleepers(3).log();
const find = (moment: Moment) => findMoment(log, moment, (id) => `Task-${id}`);

test("the first event of a kind, and the last", () => {
  const first = find({ event: "step_begin" });
  const last = find({ event: "step_begin", which: "last" });
  expect(log.event(first)).toMatchObject({ kind: "step_begin", task: 1, pass: 1 });
  expect(log.event(last)).toMatchObject({ kind: "step_begin", task: 1, pass: 5 });
});

test("an event by what a text of it says, and by the name of a task", () => {
  expect(log.event(find({ event: "printed", says: "end 3" }))).toMatchObject({ text: "end 3\n" });
  expect(log.event(find({ event: "task_done", says: "Task-4" }))).toMatchObject({ task: 4 });
});

test("a name is the whole name, and what never happens is 0", () => {
  expect(find({ event: "task_done", says: "Task" })).toBe(0);
  expect(find({ event: "deadlock" })).toBe(0);
});
