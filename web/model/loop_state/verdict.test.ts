import { describe, expect, test } from "vitest";
import type { RunOutcome } from "../../engine/outcome.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { initialLoopState } from "./loop_state.ts";
import { LoopStates } from "./loop_states.ts";
import { verdict } from "./verdict.ts";

const stats = { steps: 1200, switches: 1, events: 1, virtualTime: 1, peakBytes: 1 };

function over(outcome: RunOutcome["outcome"], changes: Partial<RunOutcome> = {}) {
  return { kind: "over", outcome: { outcome, exitCode: 0, diagnostics: [], stats, ...changes } } as const;
}

describe("the verdict", () => {
  test("is silent about a program that finished", () => {
    expect(verdict(over("finished"), initialLoopState(), 0, "")).toBeNull();
    expect(verdict(over("finished", { exitCode: 3 }), initialLoopState(), 0, "")?.title).toContain("3");
  });

  test("of a refusal has the line, the message and the hint", () => {
    const diagnostic = {
      id: "class-statement",
      severity: "error",
      message: "No classes yet.",
      hint: "Use a function.",
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 6,
    } as const;
    const said = verdict(over("refused", { diagnostics: [diagnostic, diagnostic] }), initialLoopState(), 0, "");
    expect(said).toMatchObject({ tone: "error", detail: "Use a function.", line: 7 });
    expect(said?.title).toContain("Line 7: No classes yet. (and 1 more");
  });

  test("of an exception is the traceback's last line", () => {
    const said = verdict(over("raised"), initialLoopState(), 4, "Traceback …\n  File …\nValueError: boom\n");
    expect(said).toMatchObject({ title: "Uncaught ValueError: boom", line: 4 });
  });

  test("of a deadlock names who waits on what", () => {
    const trace = new TraceBuilder();
    trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
    trace.add({ kind: "step_begin", task: 1, handle: 1 });
    trace.add({ kind: "task_suspended", flag: "future", task: 1, on: 5, what: "future", coroutine: 1 });
    const log = trace.log();
    const said = verdict(over("deadlocked"), new LoopStates(log).at(log.count), 0, "");
    expect(said?.title).toContain("Deadlock");
    expect(said?.detail).toBe("Task-1 waits on future.");
  });

  test("of a stop is a note, and of a broken engine an error with its message", () => {
    expect(verdict({ kind: "stopped" }, initialLoopState(), 0, "")?.tone).toBe("note");
    const broken = verdict({ kind: "crashed", message: "Out of memory." }, initialLoopState(), 0, "");
    expect(broken).toMatchObject({ tone: "error" });
    expect(broken?.detail).toContain("Out of memory.");
  });
});
