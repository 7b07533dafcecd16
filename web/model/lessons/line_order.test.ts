import { expect, test } from "vitest";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { decision, firstWrong, moved, printedLines, shuffled } from "./line_order.ts";

test("the lines of stdout, each with the event that began it", () => {
  const trace = new TraceBuilder();
  const first = trace.add({ kind: "printed", flag: "stdout", task: 1, text: "one\ntw" });
  trace.add({ kind: "printed", flag: "stderr", task: 1, text: "a warning\n" });
  trace.add({ kind: "printed", flag: "stdout", task: 1, text: "o\n" });
  const last = trace.add({ kind: "printed", flag: "stdout", task: 1, text: "three" });
  expect(printedLines(trace.log())).toEqual([
    { text: "one", sequence: first },
    { text: "two", sequence: first },
    { text: "three", sequence: last },
  ]);
});

test("shuffled lines are the same lines in another order, the same each time", () => {
  for (let length = 2; length < 12; length += 1) {
    const lines = Array.from({ length }, (_, at) => `line ${at}`);
    const mixed = shuffled(lines);
    expect(mixed).not.toEqual(lines);
    expect([...mixed].sort()).toEqual([...lines].sort());
    expect(shuffled(lines)).toEqual(mixed);
  }
});

test("a line is moved up and down, and not past the ends", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
});

test("the first wrong line is found by its text, so equal lines are interchangeable", () => {
  const printed = ["a", "a", "b"].map((text, at) => ({ text, sequence: at + 1 }));
  expect(firstWrong(["a", "a", "b"], printed)).toBe(-1);
  expect(firstWrong(["a", "b", "a"], printed)).toBe(1);
});

test("where a task got its turn, what put it into the queue decides, and the other waits", () => {
  const log = gatheredSleepers(2).log();
  const printed = printedLines(log);
  expect(printed.map(({ text }) => text)).toEqual(["begin 2", "begin 3", "end 2", "end 3", "all done"]);
  const first = decision(log, printed, "begin 3", 0);
  expect(log.event(first.why)).toMatchObject({ kind: "task_created", task: 2 });
  expect(log.event(first.meanwhile)).toMatchObject({ kind: "task_created", task: 3 });
  const second = decision(log, printed, "end 2", 1);
  expect(log.event(second.why)).toMatchObject({ kind: "task_created", task: 3 });
  expect(log.event(second.meanwhile)).toMatchObject({ kind: "task_suspended", task: 2, what: "sleep 1 s" });
});

test("within one step, what was done to the other task decides: it was only asked", () => {
  const trace = new TraceBuilder();
  trace.add({ kind: "task_created", task: 1, parent: 0, name: "main", coroutine: "main", coroutine_id: 1 });
  trace.add({ kind: "handle_enqueued", handle: 1, task: 1, what: "main", cause: 0 });
  const begin = trace.add({ kind: "step_begin", task: 1, handle: 1 });
  trace.add({ kind: "printed", flag: "stdout", task: 1, text: "first\n" });
  const made = trace.add({ kind: "task_created", task: 2, parent: 1, name: "t", coroutine: "t", coroutine_id: 2 });
  trace.add({ kind: "handle_enqueued", handle: 2, task: 2, what: "t", cause: 0 });
  trace.add({ kind: "printed", flag: "stdout", task: 1, text: "second\n" });
  trace.add({ kind: "printed", flag: "stdout", task: 1, text: "third\n" });
  trace.add({ kind: "step_end", task: 1 });
  trace.add({ kind: "step_begin", task: 2, handle: 2 });
  trace.add({ kind: "printed", flag: "stdout", task: 2, text: "the task\n" });
  const log = trace.log();
  const printed = printedLines(log);
  expect(decision(log, printed, "the task", 1)).toEqual({ why: made, meanwhile: 0 });
  expect(decision(log, printed, "the task", 2)).toEqual({ why: begin, meanwhile: made });
});

test("of a callback it says when it was queued", () => {
  const trace = new TraceBuilder();
  trace.add({ kind: "task_created", task: 1, parent: 0, name: "main", coroutine: "main", coroutine_id: 1 });
  trace.add({ kind: "handle_enqueued", handle: 1, task: 1, what: "main", cause: 0 });
  trace.add({ kind: "step_begin", task: 1, handle: 1 });
  const queued = trace.add({ kind: "handle_enqueued", handle: 2, task: 0, what: "print()", cause: 0 });
  trace.add({ kind: "printed", flag: "stdout", task: 1, text: "main\n" });
  trace.add({ kind: "step_end", task: 1 });
  trace.add({ kind: "handle_begin", handle: 2, task: 0 });
  trace.add({ kind: "printed", flag: "stdout", task: 0, text: "soon\n" });
  trace.add({ kind: "handle_end", handle: 2 });
  const log = trace.log();
  const printed = printedLines(log);
  expect(decision(log, printed, "soon", 0)).toEqual({ why: queued, meanwhile: 0 });
  expect(decision(log, printed, "main", 1)).toEqual({ why: queued, meanwhile: 0 });
});
