import { TraceBuilder } from "./trace_builder.ts";

/**
 * The trace of a main task that gathers `count` tasks, each of which sleeps for one second, prints a line and returns:
 * Task-1 is main, the others are Task-2 and so on.
 */
export function gatheredSleepers(count: number): TraceBuilder {
  const trace = new TraceBuilder();
  const tasks = Array.from({ length: count }, (_, index) => index + 2);
  const gathering = count + 2;
  let handle = 1;

  trace.add({ kind: "loop_phase", flag: "running", task: 1 });
  trace.add({
    kind: "task_created",
    task: 1,
    parent: 0,
    name: "Task-1",
    coroutine: "main",
    coroutine_id: 1,
    line: 16,
  });
  trace.add({ kind: "handle_enqueued", handle, task: 1, what: "Task-1", cause: 0 });

  const stepOf = (task: number, first: number, body: () => void): void => {
    trace.add({ kind: "step_begin", task, handle: first, line: 5 });
    body();
    trace.add({ kind: "step_end", task });
  };

  trace.add({ kind: "pass_begin", pass: 1, ready: 1, time: 0 });
  const firstSteps = new Map<number, number>();
  stepOf(1, handle, () => {
    for (const task of tasks) {
      const name = `Task-${task}`;
      trace.add({ kind: "coroutine_created", flag: "program", coroutine: task, name: "fetch", task: 1, line: 11 });
      trace.add({ kind: "task_created", task, parent: 1, name, coroutine: "fetch", coroutine_id: task, line: 11 });
      handle += 1;
      firstSteps.set(task, handle);
      trace.add({ kind: "handle_enqueued", handle, task, what: name, cause: 0 });
    }
    trace.add({
      kind: "task_suspended",
      flag: "gather",
      task: 1,
      on: gathering,
      what: `gather of ${count}`,
      coroutine: 1,
      line: 11,
    });
  });
  trace.add({ kind: "pass_end", pass: 1 });

  trace.add({ kind: "pass_begin", pass: 2, ready: count, time: 0 });
  const timers = new Map<number, number>();
  for (const task of tasks) {
    stepOf(task, firstSteps.get(task) ?? 0, () => {
      trace.add({ kind: "printed", flag: "stdout", task, text: `begin ${task}\n`, line: 5 });
      handle += 1;
      timers.set(task, handle);
      trace.add({ kind: "timer_set", handle, task: 0, what: "wake the sleeper", deadline: 1, line: 6 });
      trace.add({
        kind: "task_suspended",
        flag: "sleep",
        task,
        on: gathering + task,
        what: "sleep 1 s",
        coroutine: task,
        line: 6,
      });
    });
  }
  trace.add({ kind: "pass_end", pass: 2 });
  trace.add({ kind: "idle", handle: timers.get(2) ?? 0, from: 0, until: 1 });

  for (const task of tasks) {
    const timer = timers.get(task) ?? 0;
    const fired = trace.add({ kind: "timer_fired", handle: timer, deadline: 1 });
    trace.add({ kind: "handle_enqueued", handle: timer, task: 0, what: "", cause: fired });
  }
  trace.add({ kind: "pass_begin", pass: 3, ready: count, time: 1 });
  for (const task of tasks) {
    const timer = timers.get(task) ?? 0;
    trace.add({ kind: "handle_begin", handle: timer, task: 0 });
    const done = trace.add({ kind: "future_done", flag: "returned", future: gathering + task, by: 0, what: "None" });
    handle += 1;
    firstSteps.set(task, handle);
    trace.add({ kind: "task_woken", task, by: 0, on: gathering + task, cause: done });
    trace.add({ kind: "handle_enqueued", handle, task, what: `Task-${task}`, cause: done });
    trace.add({ kind: "handle_end", handle: timer });
  }
  trace.add({ kind: "pass_end", pass: 3 });

  trace.add({ kind: "pass_begin", pass: 4, ready: count, time: 1 });
  for (const task of tasks) {
    stepOf(task, firstSteps.get(task) ?? 0, () => {
      trace.add({ kind: "printed", flag: "stdout", task, text: `end ${task}\n`, line: 7 });
      trace.add({ kind: "task_done", flag: "returned", task, what: `'page ${task}'`, line: 8 });
    });
  }
  handle += 1;
  trace.add({ kind: "handle_enqueued", handle, task: 1, what: "Task-1", cause: 0 });
  trace.add({ kind: "pass_end", pass: 4 });

  trace.add({ kind: "pass_begin", pass: 5, ready: 1, time: 1 });
  stepOf(1, handle, () => {
    trace.add({ kind: "printed", flag: "stdout", task: 1, text: "all done\n", line: 12 });
    trace.add({ kind: "task_done", flag: "returned", task: 1, what: "None", line: 12 });
  });
  trace.add({ kind: "pass_end", pass: 5 });
  trace.add({ kind: "loop_phase", flag: "closed", task: 0 });
  return trace;
}
