import { expect, test } from "vitest";
import { ScheduleModel } from "../schedule/schedule_model.ts";
import { sentenceAt } from "../sentences/describe_event.ts";
import { ObjectTrace } from "../testing/object_trace.ts";
import type { LoopState } from "./loop_state.ts";
import { LoopStates } from "./loop_states.ts";
import { waitText } from "./object_words.ts";
import type { SharedObject } from "./shared_objects.ts";

function last(made: ObjectTrace): LoopState {
  const log = made.trace.log();
  return new LoopStates(log).at(log.count);
}

function objectOf(state: LoopState, id: number): SharedObject {
  const found = state.shared.objects.get(id);
  if (!found) throw new Error(`no object ${id}`);
  return found;
}

function twoAtALock(): { made: ObjectTrace; waiter: number } {
  const made = new ObjectTrace();
  made.task(1, "ann");
  made.task(2, "ben");
  made.made(1, "lock", "Lock-1");
  made.begin(1);
  made.changed(1, "acquires", 1, 1);
  made.sleeps(1);
  made.begin(2);
  return { made, waiter: made.waits(2, 1, "lock", 1) };
}

test("a lock has its holder and its waiters, and a text that names the holder", () => {
  const { made } = twoAtALock();
  const state = last(made);
  const lock = objectOf(state, 1);
  expect(lock.holders?.map(({ task }) => task)).toEqual([1]);
  expect(lock.waiters.map(({ task, isWoken }) => [task, isWoken])).toEqual([[2, false]]);
  const ben = state.tasks.get(2);
  expect(ben && waitText(state, ben)).toBe("Lock-1, held by ann");
});

test("the future wakes a waiter, which leaves the list of waiters at its next step", () => {
  const { made, waiter } = twoAtALock();
  made.begin(1);
  made.changed(1, "releases", 1);
  made.done(waiter);
  const woken = objectOf(last(made), 1);
  expect(woken.holders).toEqual([]);
  expect(woken.waiters.map(({ isWoken }) => isWoken)).toEqual([true]);
  made.sleeps(1);
  made.begin(2);
  made.changed(1, "acquires", 2, 1);
  const taken = objectOf(last(made), 1);
  expect(taken.waiters).toEqual([]);
  expect(taken.holders?.map(({ task }) => task)).toEqual([2]);
});

test("the holders of a semaphore are unknown after a task releases it without acquiring it", () => {
  const made = new ObjectTrace();
  made.task(1, "ann");
  made.task(2, "ben");
  made.made(1, "semaphore", "Semaphore-1", { count: 2 });
  made.begin(1);
  made.changed(1, "acquires", 1, 1);
  expect(objectOf(last(made), 1)).toMatchObject({ count: 1, holders: [{ task: 1 }] });
  made.changed(1, "releases", 2, 2);
  expect(objectOf(last(made), 1)).toMatchObject({ count: 2, holders: null });
});

test("a queue has its items and its unfinished items; a gather ends with its future", () => {
  const made = new ObjectTrace();
  made.task(1, "main");
  made.made(1, "queue", "Queue-1", { limit: 3 });
  made.made(2, "gather", "gather-1", { future: 50, count: 2 });
  made.changed(1, "puts_an_item_into", 1, 1, 1);
  made.changed(1, "puts_an_item_into", 1, 2, 2);
  made.changed(1, "gets_an_item_from", 1, 1, 2);
  const state = last(made);
  expect(objectOf(state, 1)).toMatchObject({ count: 1, unfinished: 2, limit: 3 });
  expect(state.shared.objects.has(2)).toBe(true);
  made.done(50);
  expect(last(made).shared.objects.has(2)).toBe(false);
});

test("the states of a log are the same in forward and backward order", () => {
  const { made, waiter } = twoAtALock();
  made.begin(1);
  made.changed(1, "releases", 1);
  made.done(waiter);
  const log = made.trace.log();
  const forward = new LoopStates(log);
  const all = Array.from({ length: log.count }, (_, index) => forward.at(index + 1).shared.objects);
  const back = new LoopStates(log);
  back.at(log.count);
  for (let index = log.count; index > 0; index -= 1) expect(back.at(index).shared.objects).toEqual(all[index - 1]);
});

test("sentences name the objects and the result of a change", () => {
  const { made } = twoAtALock();
  const queue = made.made(2, "queue", "Queue-1", { limit: 2 });
  const put = made.changed(2, "puts_an_item_into", 2, 2, 2);
  const arrived = made.changed(3, "arrives_at", 2, 1, 3);
  const model = new ScheduleModel(made.trace.log());
  model.extend();
  const sentences = model.stops.sequences.map((sequence) => sentenceAt(model, sequence));
  expect(sentences).toContain("ann acquires Lock-1.");
  expect(sentences).toContain("ben waits on Lock-1, held by ann.");
  expect(sentenceAt(model, queue)).toBe("Queue-1 is created with room for 2 items.");
  expect(sentenceAt(model, put)).toBe("ben puts an item into Queue-1, which is full (2 of 2).");
  expect(sentenceAt(model, arrived)).toContain("1 of 3 has arrived");
});
