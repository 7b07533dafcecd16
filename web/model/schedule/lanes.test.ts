import { describe, expect, test } from "vitest";
import type { EventLog } from "../log/event_log.ts";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { Lanes, OPEN } from "./lanes.ts";

function lanesOf(log: EventLog): Lanes {
  const lanes = new Lanes();
  for (let index = 0; index < log.count; index += 1) lanes.append(log.event(index + 1));
  return lanes;
}

describe("lanes", () => {
  test("distinguish running, ready and waiting, with the awaited object", () => {
    const lanes = lanesOf(gatheredSleepers(3).log());
    expect(lanes.tasks.map((lane) => lane.name)).toEqual(["Task-1", "Task-2", "Task-3", "Task-4"]);
    const sleeper = lanes.tasks[1];
    expect(sleeper?.spans.map((span) => span.state)).toEqual(["ready", "running", "waiting", "ready", "running"]);
    expect(sleeper?.spans[2]?.label).toBe("sleep 1 s");
    expect(lanes.tasks[0]?.spans.map((span) => span.label)).toContain("gather of 3");
  });

  test("leave no hole between birth and end, and nothing after it", () => {
    for (const lane of lanesOf(gatheredSleepers(3).log()).tasks) {
      for (const [index, span] of lane.spans.entries()) {
        expect(span.end).toBeGreaterThan(span.begin);
        if (index > 0) expect(span.begin).toBe(lane.spans[index - 1]?.end);
      }
      expect(lane.end?.how).toBe("returned");
      expect(lane.end?.at).toBe(lane.spans.at(-1)?.end);
    }
  });

  test("give the loop its steps, callbacks and idle time in order", () => {
    const { loop } = lanesOf(gatheredSleepers(2).log());
    expect(loop.map((span) => span.kind)).toEqual([
      "step",
      "step",
      "step",
      "idle",
      "callback",
      "callback",
      "step",
      "step",
      "step",
    ]);
    const idle = loop[3];
    expect([idle?.from, idle?.until]).toEqual([0, 1]);
    expect(loop[4]?.label).toBe("wake the sleeper");
  });

  test("show a task that yields as ready, not as waiting", () => {
    const trace = new TraceBuilder();
    trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
    trace.add({ kind: "handle_enqueued", handle: 1, task: 1, what: "first step", cause: 0 });
    trace.add({ kind: "step_begin", task: 1, handle: 1 });
    trace.add({ kind: "task_suspended", flag: "yielded", task: 1, on: 0, what: "sleep 0", coroutine: 1 });
    trace.add({ kind: "handle_enqueued", handle: 2, task: 1, what: "Task-1", cause: 0 });
    trace.add({ kind: "step_end", task: 1 });
    const [lane] = lanesOf(trace.log()).tasks;
    expect(lane?.spans.map((span) => span.state)).toEqual(["ready", "running", "ready"]);
    expect(lane?.spans.map((span) => span.label)).toEqual(["its first step", "", "it yielded"]);
    expect(lane?.spans.at(-1)?.end).toBe(OPEN);
  });

  test("keep a blocking call as part of the step that made it", () => {
    const trace = new TraceBuilder();
    trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
    trace.add({ kind: "step_begin", task: 1, handle: 1 });
    trace.add({ kind: "blocked", what: "time.sleep(2)", from: 0, until: 2 });
    trace.add({ kind: "step_end", task: 1 });
    const lanes = lanesOf(trace.log());
    expect(lanes.loop.map((span) => span.kind)).toEqual(["step"]);
    expect(lanes.blocked).toMatchObject([{ task: 1, label: "time.sleep(2)", begin: 3, end: 4 }]);
  });

  test("follow a task's new name", () => {
    const trace = new TraceBuilder();
    trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
    trace.add({ kind: "task_renamed", task: 1, name: "poller" });
    const lanes = lanesOf(trace.log());
    expect(lanes.name(1)).toBe("poller");
  });
});

test("a wait whose timer came too late says by how much", () => {
  const trace = new TraceBuilder();
  trace.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
  trace.add({ kind: "step_begin", task: 1, handle: 1 });
  trace.add({ kind: "timer_set", handle: 2, task: 0, what: "sleep 1 s", deadline: 1 });
  trace.add({ kind: "task_suspended", flag: "sleep", task: 1, on: 2, what: "sleep 1 s", coroutine: 1 });
  trace.add({ kind: "step_end", task: 1 });
  trace.add({ kind: "blocked", what: "time.sleep", from: 0, until: 3 });
  trace.add({ kind: "timer_fired", handle: 2, deadline: 1 });
  trace.add({ kind: "handle_begin", handle: 2, task: 0 });
  trace.add({ kind: "task_woken", task: 1, by: 0, on: 2, cause: 0 });
  trace.add({ kind: "handle_enqueued", handle: 3, task: 1, what: "Task-1", cause: 0 });
  trace.add({ kind: "handle_end", handle: 2 });
  const lanes = new Lanes();
  const log = trace.log();
  for (let sequence = 1; sequence <= log.count; sequence += 1) lanes.append(log.event(sequence));
  expect(lanes.lane(1)?.spans.find(({ state }) => state === "waiting")?.late).toBe(2);
});
