import { expect, test } from "vitest";
import { ScheduleModel } from "../schedule/schedule_model.ts";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { causesOf } from "./causes.ts";

function modelOf(trace: TraceBuilder): ScheduleModel {
  const model = new ScheduleModel(trace.log());
  model.extend();
  return model;
}

/** A chain of causes as words: `spawn 1>2` means that task 1 caused a moment of task 2. */
function words(model: ScheduleModel, task: number, state: string, nth = 0): string[] {
  const span = model.lanes.lane(task)?.spans.filter((each) => each.state === state)[nth];
  return causesOf(model, task, span?.begin ?? 0).map(({ kind, from, to }) => `${kind} ${from.task}>${to.task}`);
}

test("a first step was brought about by the task that made its task", () => {
  expect(words(modelOf(gatheredSleepers(2)), 2, "running")).toEqual(["spawn 1>2"]);
});

test("a step after a sleep was brought about by the timer", () => {
  expect(words(modelOf(gatheredSleepers(2)), 2, "running", 1)).toEqual(["timer 0>2"]);
});

const made = { coroutine: "work", coroutine_id: 0, line: 0 };

/** A step of a task, run by a handle, with the events that `body` adds. */
function step(trace: TraceBuilder, task: number, handle: number, body: () => void): void {
  trace.add({ kind: "handle_begin", handle, task });
  trace.add({ kind: "step_begin", task, handle });
  body();
  trace.add({ kind: "step_end", task });
  trace.add({ kind: "handle_end", handle });
}

function twoTasks(inFirst: (trace: TraceBuilder) => void): TraceBuilder {
  const trace = new TraceBuilder();
  trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", ...made });
  trace.add({ kind: "handle_enqueued", handle: 1, task: 1, what: "Task-1", cause: 0 });
  step(trace, 1, 1, () => {
    trace.add({ kind: "task_created", task: 2, parent: 1, name: "Task-2", ...made });
    trace.add({ kind: "handle_enqueued", handle: 2, task: 2, what: "Task-2", cause: 0 });
    inFirst(trace);
  });
  return trace;
}

test("a wake by a callback of the loop is the work of the task that queued the callback", () => {
  const trace = twoTasks(() => {});
  step(trace, 2, 2, () => trace.add({ kind: "handle_enqueued", handle: 3, task: 0, what: "callback()", cause: 0 }));
  trace.add({ kind: "handle_begin", handle: 3, task: 0 });
  trace.add({ kind: "handle_enqueued", handle: 4, task: 1, what: "Task-1", cause: 0 });
  trace.add({ kind: "handle_end", handle: 3 });
  step(trace, 1, 4, () => {});
  expect(words(modelOf(trace), 1, "running", 1)).toEqual(["wake 2>1", "spawn 1>2"]);
});

test("a turn in which CancelledError was raised has the request too", () => {
  const trace = twoTasks((begun) =>
    begun.add({ kind: "cancel_requested", flag: "sent", task: 2, by: 1, message: "", on: 0 }),
  );
  step(trace, 2, 2, () => trace.add({ kind: "cancel_delivered", task: 2, coroutine: 0 }));
  expect(words(modelOf(trace), 2, "running")).toEqual(["cancel 1>2"]);
});
