import { expect, test } from "vitest";
import type { EventLog } from "../log/event_log.ts";
import { type EventToWrite, TraceBuilder } from "../testing/trace_builder.ts";
import { sentence } from "./sentence.ts";

const names = { task: (id: number) => (id === 0 ? "" : `Task-${id}`), handle: () => "" };

function said(event: EventToWrite): string {
  const trace = new TraceBuilder();
  trace.add(event);
  const log: EventLog = trace.log();
  return sentence(log.event(1), names);
}

test("sentences have names, times and words in the place of ids, seconds and flags", () => {
  expect(said({ kind: "task_suspended", flag: "sleep", task: 2, on: 9, what: "sleep 1 s", coroutine: 1 })).toBe(
    "Task-2 waits on sleep 1 s.",
  );
  expect(said({ kind: "idle", handle: 1, from: 0, until: 1.5 })).toContain("due at 1.5 s");
  expect(said({ kind: "loop_phase", flag: "closing_generators", task: 0 })).toBe("The loop is closing generators.");
});

test("what a program prints is quoted, and what belongs to no task is the program's", () => {
  expect(said({ kind: "printed", flag: "stdout", task: 0, text: "hello\n" })).toBe("The program prints “hello”.");
});

test("a task's name keeps its letters", () => {
  const trace = new TraceBuilder();
  trace.add({ kind: "step_begin", task: 1, handle: 1 });
  expect(sentence(trace.log().event(1), { task: () => "worker", handle: () => "" })).toBe("worker runs.");
});

test("an empty field leaves no hole", () => {
  expect(said({ kind: "task_done", flag: "cancelled", task: 3, what: "" })).toBe("Task-3 cancelled.");
});
