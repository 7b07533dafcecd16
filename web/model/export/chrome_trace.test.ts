import { expect, test } from "vitest";
import { TraceLog } from "../log/trace_log.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { chromeTrace } from "./chrome_trace.ts";

type Written = { ph: string; name: string; tid: number; ts: number; dur: number; [key: string]: unknown };

function written(builder: TraceBuilder): Written[] {
  const log = new TraceLog();
  log.append(builder.batch());
  return JSON.parse([...chromeTrace(log)].join("")).traceEvents;
}

function spans(events: readonly Written[], tid: number): [string, number, number][] {
  return events.filter((event) => event.ph === "X" && event.tid === tid).map(({ name, ts, dur }) => [name, ts, dur]);
}

function spawnAndSleep(): TraceBuilder {
  const builder = new TraceBuilder();
  builder.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
  builder.add({ kind: "handle_enqueued", handle: 1, task: 1, what: "Task-1", cause: 0 });
  builder.add({ kind: "pass_begin", pass: 1, ready: 1, time: 0 });
  builder.add({ kind: "step_begin", task: 1, handle: 1 });
  builder.add({ kind: "task_created", task: 2, parent: 1, name: "Task-2", coroutine: "child", coroutine_id: 2 });
  builder.add({ kind: "handle_enqueued", handle: 2, task: 2, what: "Task-2", cause: 5 });
  builder.add({ kind: "task_suspended", flag: "sleep", task: 1, on: 3, what: "sleep 1 s", coroutine: 1 });
  builder.add({ kind: "step_end", task: 1 });
  builder.add({ kind: "pass_begin", pass: 2, ready: 1, time: 0 });
  builder.add({ kind: "step_begin", task: 2, handle: 2 });
  builder.add({ kind: "handle_enqueued", handle: 4, task: 2, what: "Task-2", cause: 0 });
  builder.add({ kind: "task_suspended", flag: "yielded", task: 2, on: 0, what: "sleep 0", coroutine: 2 });
  builder.add({ kind: "step_end", task: 2 });
  builder.add({ kind: "pass_begin", pass: 3, ready: 1, time: 0 });
  builder.add({ kind: "step_begin", task: 2, handle: 4 });
  builder.add({ kind: "blocked", what: "time.sleep", from: 0, until: 0.25 });
  builder.add({ kind: "task_done", flag: "returned", task: 2, what: "None" });
  builder.add({ kind: "step_end", task: 2 });
  builder.add({ kind: "idle", handle: 3, from: 0.25, until: 1 });
  builder.add({ kind: "task_woken", task: 1, by: 0, on: 3, cause: 0 });
  builder.add({ kind: "handle_enqueued", handle: 5, task: 1, what: "Task-1", cause: 0 });
  builder.add({ kind: "pass_begin", pass: 4, ready: 1, time: 1 });
  builder.add({ kind: "step_begin", task: 1, handle: 5 });
  builder.add({ kind: "task_done", flag: "returned", task: 1, what: "None" });
  builder.add({ kind: "step_end", task: 1 });
  return builder;
}

test("a thread for each task, with what it did one after the other", () => {
  const events = written(spawnAndSleep());
  expect(spans(events, 1)).toEqual([
    ["ready", 0, 0],
    ["running", 0, 0],
    ["waiting: sleep 1 s", 0, 1e6],
    ["ready", 1e6, 0],
    ["running", 1e6, 0],
  ]);
  expect(spans(events, 2)).toEqual([
    ["ready", 0, 0],
    ["running", 0, 0],
    ["ready", 0, 0],
    ["running", 0, 250_000],
  ]);
  const names = events.filter(({ name }) => name === "thread_name").map(({ tid, args }) => [tid, args]);
  expect(names).toEqual([
    [0, { name: "event loop" }],
    [1, { name: "Task-1" }],
    [2, { name: "Task-2" }],
  ]);
});

test("the loop's own thread has where it was idle and where it was blocked", () => {
  expect(spans(written(spawnAndSleep()), 0)).toEqual([
    ["time.sleep", 0, 250_000],
    ["idle", 250_000, 750_000],
  ]);
});

test("an arrow goes from the step that created a task to where that task is ready", () => {
  const arrows = written(spawnAndSleep()).filter((event) => event.bind_id !== undefined);
  expect(arrows.map(({ tid, name, bind_id, flow_out, flow_in }) => [tid, name, bind_id, flow_out, flow_in])).toEqual([
    [1, "running", "0x4", true, undefined],
    [2, "ready", "0x4", undefined, true],
  ]);
});

test("what a task still waits on when the run ends is closed there", () => {
  const builder = new TraceBuilder();
  builder.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
  builder.add({ kind: "pass_begin", pass: 1, ready: 1, time: 0 });
  builder.add({ kind: "step_begin", task: 1, handle: 1 });
  builder.add({ kind: "task_suspended", flag: "future", task: 1, on: 9, what: "future", coroutine: 1 });
  builder.add({ kind: "step_end", task: 1 });
  builder.add({ kind: "pass_begin", pass: 2, ready: 1, time: 2 });
  builder.add({ kind: "deadlock", pending: 1 });
  expect(spans(written(builder), 1)).toEqual([
    ["running", 0, 0],
    ["waiting: future", 0, 2e6],
  ]);
});
