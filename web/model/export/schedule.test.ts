import { expect, test } from "vitest";
import { exactSeconds } from "../log/exact_time.ts";
import { TraceLog } from "../log/trace_log.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { scheduleRows, scheduleText } from "./schedule.ts";

function twoTasks(): TraceLog {
  const builder = new TraceBuilder();
  builder.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
  builder.add({ kind: "pass_begin", pass: 1, ready: 1, time: 0 });
  builder.add({ kind: "step_begin", task: 1, handle: 1 });
  builder.add({ kind: "task_created", task: 2, parent: 1, name: "Task-2", coroutine: "work", coroutine_id: 2 });
  builder.add({ kind: "task_renamed", task: 2, name: "worker" });
  builder.add({ kind: "step_end", task: 1 });
  builder.add({ kind: "pass_begin", pass: 2, ready: 1, time: 0.000000001 });
  builder.add({ kind: "step_begin", task: 2, handle: 2 });
  builder.add({ kind: "task_renamed", task: 2, name: "late" });
  builder.add({ kind: "pass_begin", pass: 3, ready: 1, time: 1.5 });
  builder.add({ kind: "step_begin", task: 2, handle: 3 });
  const log = new TraceLog();
  log.append(builder.batch());
  return log;
}

test("a row for each step, with the task's name at that moment", () => {
  expect(scheduleRows(twoTasks())).toEqual([
    { pass: 1, time: 0, task: "Task-1" },
    { pass: 2, time: 0.000000001, task: "worker" },
    { pass: 3, time: 1.5, task: "late" },
  ]);
});

test("as text: pass, time with nine decimals, task, separated by tabs", () => {
  expect([...scheduleText(twoTasks())].join("")).toBe(
    "1\t0.000000000\tTask-1\n2\t0.000000001\tworker\n3\t1.500000000\tlate\n",
  );
});

test("times are written exactly, however long", () => {
  expect(exactSeconds(9_007_199_254_740_993n)).toBe("9007199.254740993");
  expect(exactSeconds(-1n)).toBe("-0.000000001");
  expect(exactSeconds(-2_500_000_000n)).toBe("-2.500000000");
});
