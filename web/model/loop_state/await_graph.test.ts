import { expect, test } from "vitest";
import { ObjectTrace } from "../testing/object_trace.ts";
import { AwaitGraph, cycleText } from "./await_graph.ts";
import { LoopStates } from "./loop_states.ts";

function graphOf(made: ObjectTrace): AwaitGraph {
  const log = made.trace.log();
  return new AwaitGraph(new LoopStates(log).at(log.count));
}

/** Tasks 1 and 2, ann and ben, each of which owns one of two objects and waits for the other. */
function crossed(kind: "lock" | "semaphore"): ObjectTrace {
  const made = new ObjectTrace();
  made.task(1, "ann");
  made.task(2, "ben");
  made.made(1, kind, "first");
  made.made(2, kind, "second");
  made.begin(1);
  made.changed(1, "acquires", 1, 1);
  made.changed(2, "acquires", 2, 1);
  made.waits(1, 2, kind, 2);
  made.begin(2);
  made.waits(2, 1, kind, 1);
  return made;
}

test("two that hold what the other waits for are a ring", () => {
  const { cycles } = graphOf(crossed("lock"));
  expect(cycles.map(cycleText)).toEqual(["ann waits for second, held by ben; ben waits for first, held by ann"]);
});

test("one waiting is no ring, and is where the graph begins", () => {
  const made = new ObjectTrace();
  made.task(1, "ann");
  made.task(2, "ben");
  made.made(1, "lock", "Lock-1");
  made.begin(1);
  made.changed(1, "acquires", 1, 1);
  made.sleeps(1);
  made.begin(2);
  made.waits(2, 1, "lock", 1);
  const graph = graphOf(made);
  expect(graph.cycles).toEqual([]);
  expect(graph.roots.map(({ name }) => name)).toEqual(["ben"]);
  expect([...graph.nodes.values()].map(({ name, waitsFor }) => [name, waitsFor.length])).toEqual([
    ["ann", 1],
    ["sleep 1 s", 0],
    ["ben", 1],
    ["Lock-1", 1],
  ]);
});

test("a task that waits for what it holds waits for itself", () => {
  const made = new ObjectTrace();
  made.task(1, "ann");
  made.made(1, "lock", "Lock-1");
  made.begin(1);
  made.changed(1, "acquires", 1, 1);
  made.waits(1, 1, "lock", 1);
  expect(graphOf(made).cycles.map(cycleText)).toEqual(["ann waits for Lock-1, held by itself"]);
});

test("two tasks that await each other, one through a gather", () => {
  const made = new ObjectTrace();
  made.task(1, "ann");
  made.task(2, "ben");
  made.begin(1);
  made.made(1, "gather", "gather-1", { future: 50, count: 1 });
  made.trace.add({ kind: "object_member", object: 1, future: 2 });
  made.suspends(1, 50, "gather of 1");
  made.begin(2);
  made.suspends(2, 1, "ann");
  expect(graphOf(made).cycles.map(cycleText)).toEqual(["ann waits for gather-1, of ben; ben waits for ann"]);
});

test("where another holder may release, there is no ring", () => {
  expect(graphOf(crossed("semaphore")).cycles).toHaveLength(1);
  const made = new ObjectTrace();
  for (const [task, name] of ["ann", "ben", "cleo"].entries()) made.task(task + 1, name);
  made.made(1, "semaphore", "lanes");
  made.made(2, "lock", "towel");
  made.begin(3);
  made.changed(1, "acquires", 3, 1);
  made.sleeps(3);
  made.begin(2);
  made.changed(1, "acquires", 2, 0);
  made.changed(2, "acquires", 1, 1);
  made.waits(2, 2, "lock", 1);
  made.begin(1);
  made.waits(1, 1, "semaphore");
  const graph = graphOf(made);
  expect(graph.cycles).toEqual([]);
  expect([...graph.nodes.values()].find(({ name }) => name === "lanes")?.waitsFor).toHaveLength(2);
});
