import { describe, expect, test } from "vitest";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { endOfMoment, Stops } from "./playback.ts";

function stops(): Stops {
  const log = gatheredSleepers(3).log();
  const made = new Stops();
  for (let index = 0; index < log.count; index += 1) made.append(log.event(index + 1));
  return made;
}

describe("the stops", () => {
  test("a dragged head falls on the nearest stop", () => {
    const all = stops();
    const [first, second] = all.sequences as [number, number];
    expect(all.nearest(0)).toBe(first);
    expect(all.nearest(second)).toBe(second);
    expect(all.nearest(1e9)).toBe(all.last());
  });

  test("there are none without events", () => {
    const none = new Stops();
    expect([none.first(), none.last(), none.nearest(3)]).toEqual([null, null, null]);
  });
});

test("the moment of a task's creation includes joining the ready queue, every other moment is a single event", () => {
  const log = gatheredSleepers(3).log();
  for (let sequence = 1; sequence <= log.count; sequence += 1) {
    const joins = log.event(sequence).kind === "task_created" && log.event(sequence + 1).kind === "handle_enqueued";
    expect(endOfMoment(log, sequence)).toBe(joins ? sequence + 1 : sequence);
  }
  expect(endOfMoment(log, 2)).toBe(3);
  expect(endOfMoment(log, 0)).toBe(0);
});
