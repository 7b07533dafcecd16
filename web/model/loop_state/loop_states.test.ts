import { describe, expect, test } from "vitest";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { LoopStates } from "./loop_states.ts";

describe("the loop's state at a moment", () => {
  test("has the ready queue in order and the timers with their deadlines", () => {
    const log = gatheredSleepers(3).log();
    const states = new LoopStates(log);
    const events = Array.from({ length: log.count }, (_, index) => log.event(index + 1));
    const secondPass = events.find((event) => event.kind === "pass_begin" && event.pass === 2)?.sequence ?? 0;
    const queued = states.at(secondPass);
    expect(queued.ready.map((entry) => entry.task)).toEqual([2, 3, 4]);
    expect(queued.tasks.get(1)).toMatchObject({ status: "waiting", what: "gather of 3" });

    const idle = events.find((event) => event.kind === "idle")?.sequence ?? 0;
    const before = states.at(idle - 1);
    expect(before.ready).toEqual([]);
    expect([...before.timers.values()].map((timer) => timer.deadline)).toEqual([1, 1, 1]);
    expect(before.time).toBe(0);
    expect(states.at(idle).time).toBe(1);
  });

  test("is the same whichever way one comes to it", () => {
    const log = gatheredSleepers(600).log();
    expect(log.count).toBeGreaterThan(5000);
    const forward = new LoopStates(log);
    const direct = new LoopStates(log);
    forward.at(log.count);
    for (const sequence of [4000, 17, 1024, 1025, log.count - 1]) {
      expect(forward.at(sequence)).toEqual(new LoopStates(log).at(sequence));
      expect(forward.at(sequence)).toEqual(direct.at(sequence));
    }
  });

  test("hands out states that do not share anything", () => {
    const states = new LoopStates(gatheredSleepers(2).log());
    const state = states.at(10);
    state.ready.length = 0;
    state.tasks.clear();
    expect(states.at(10).tasks.size).toBeGreaterThan(0);
  });

  test("has the await stack of a task, with the lines where each frame awaits", () => {
    const trace = new TraceBuilder();
    trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
    trace.add({ kind: "step_begin", task: 1, handle: 1, line: 9 });
    trace.add({ kind: "coroutine_entered", flag: "program", task: 1, coroutine: 2, name: "outer", line: 10 });
    trace.add({ kind: "coroutine_entered", flag: "program", task: 1, coroutine: 3, name: "inner", line: 6 });
    trace.add({ kind: "task_suspended", flag: "sleep", task: 1, on: 4, what: "sleep 1 s", coroutine: 3, line: 3 });
    const deep = trace.add({ kind: "step_end", task: 1 });
    trace.add({ kind: "step_begin", task: 1, handle: 2, line: 3 });
    const left = trace.add({ kind: "coroutine_left", flag: "returned", task: 1, coroutine: 3 });
    const states = new LoopStates(trace.log());
    expect(
      states
        .at(deep)
        .tasks.get(1)
        ?.stack.map(({ name, line }) => [name, line]),
    ).toEqual([
      ["main", 10],
      ["outer", 6],
      ["inner", 3],
    ]);
    expect(
      states
        .at(left)
        .tasks.get(1)
        ?.stack.map(({ name }) => name),
    ).toEqual(["main", "outer"]);
  });

  test("keeps a task that yielded as ready", () => {
    const trace = new TraceBuilder();
    trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
    trace.add({ kind: "step_begin", task: 1, handle: 1 });
    trace.add({ kind: "task_suspended", flag: "yielded", task: 1, on: 0, what: "sleep 0", coroutine: 1 });
    trace.add({ kind: "handle_enqueued", handle: 2, task: 1, what: "Task-1", cause: 0 });
    const end = trace.add({ kind: "step_end", task: 1 });
    const state = new LoopStates(trace.log()).at(end);
    expect(state.tasks.get(1)).toMatchObject({ status: "ready", what: "it yielded" });
    expect(state.ready).toMatchObject([{ task: 1, what: "it yielded" }]);
  });
});
