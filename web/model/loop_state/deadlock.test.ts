import { expect, test } from "vitest";
import { ObjectTrace } from "../testing/object_trace.ts";
import { deadlockText } from "./deadlock.ts";
import { LoopStates } from "./loop_states.ts";

test("a deadlock names its circular wait first, then the other waiting tasks", () => {
  const made = new ObjectTrace();
  for (const [task, name] of ["ann", "ben", "cleo"].entries()) made.task(task + 1, name);
  made.made(1, "lock", "Lock-1");
  made.made(2, "queue", "Queue-1");
  made.begin(1);
  made.changed(1, "acquires", 1, 1);
  made.suspends(1, 2, "ben");
  made.begin(2);
  made.waits(2, 1, "lock", 1);
  made.begin(3);
  made.waits(3, 2, "queue.get");
  const log = made.trace.log();
  expect(deadlockText(new LoopStates(log).at(log.count))).toBe(
    "Circular wait: ann waits for ben; ben waits for Lock-1, held by ann. cleo waits on Queue-1 for an item.",
  );
});
