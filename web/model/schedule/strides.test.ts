import { expect, test } from "vitest";
import { gatheredSleepers } from "../testing/sleepers.ts";
import type { Head } from "./playback.ts";
import { type Stride, Strides } from "./strides.ts";

const log = gatheredSleepers(3).log();
const strides = new Strides();
for (let index = 0; index < log.count; index += 1) strides.append(log.event(index + 1));

/** The kinds of the events that forward steps visit, starting from the whole run. */
function visited(stride: Stride, task = 0): string[] {
  const kinds: string[] = [];
  for (let head: Head = strides.next(null, stride, task); head !== null; head = strides.next(head, stride, task)) {
    kinds.push(log.event(head).kind);
  }
  return kinds;
}

test("steps by moment visit every stop, forward and back", () => {
  expect(visited("moment")).toHaveLength(strides.stops.count);
  expect(strides.previous(null, "moment", 0)).toBe(strides.stops.last());
  const third = strides.stops.sequences[2] as number;
  expect(strides.previous(strides.next(third, "moment", 0), "moment", 0)).toBe(third);
  expect(strides.previous(strides.stops.first(), "moment", 0)).toBeNull();
});

test("steps by print visit what was printed", () => {
  expect(new Set(visited("print"))).toEqual(new Set(["printed"]));
  expect(visited("print")).toHaveLength(7);
});

test("steps by switch visit the steps that follow another task's", () => {
  expect(new Set(visited("switch"))).toEqual(new Set(["step_begin"]));
});

test("steps by pass visit one moment of each pass in which something happens", () => {
  const passes: number[] = [];
  for (let head = strides.next(null, "pass", 0); head !== null; head = strides.next(head, "pass", 0)) {
    passes.push(log.event(head).pass);
  }
  expect(passes).toEqual([...new Set(passes)]);
  expect(passes.length).toBeGreaterThan(2);
});

test("steps of one task visit its moments alone", () => {
  for (let head = strides.next(null, "task", 2); head !== null; head = strides.next(head, "task", 2)) {
    expect(log.event(head)).toMatchObject({ task: 2 });
  }
  expect(visited("task", 2).length).toBeGreaterThan(3);
  expect(visited("task", 99)).toEqual([]);
});

test("a stride with no such moment goes nowhere", () => {
  expect(strides.next(null, "cancellation", 0)).toBeNull();
  expect(new Strides().previous(null, "moment", 0)).toBeNull();
});
