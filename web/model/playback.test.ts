import { describe, expect, test } from "vitest";
import { Stops } from "./playback.ts";
import { gatheredSleepers } from "./testing/sleepers.ts";

function stops(): Stops {
  const log = gatheredSleepers(3).log();
  const made = new Stops();
  for (let index = 0; index < log.count; index += 1) made.append(log.event(index + 1));
  return made;
}

describe("stepping", () => {
  test("forward from the whole run visits every stop once, then stays at the last", () => {
    const all = stops();
    const visited = [];
    let head = all.next(null);
    for (let count = 0; count < all.count; count += 1) {
      visited.push(head);
      head = all.next(head);
    }
    expect(visited).toEqual(all.sequences);
    expect(head).toBe(all.last());
  });

  test("back from the whole run goes to the last stop, and undoes a step", () => {
    const all = stops();
    expect(all.previous(null)).toBe(all.last());
    const third = all.sequences[2] ?? null;
    expect(all.previous(all.next(third))).toBe(third);
    expect(all.previous(all.first())).toBe(all.first());
  });

  test("a dragged head falls on the nearest stop", () => {
    const all = stops();
    const [first, second] = all.sequences as [number, number];
    expect(all.nearest(0)).toBe(first);
    expect(all.nearest(second)).toBe(second);
    expect(all.nearest(1e9)).toBe(all.last());
  });

  test("without events goes nowhere", () => {
    const none = new Stops();
    expect([none.next(null), none.previous(null), none.nearest(3)]).toEqual([null, null, null]);
  });
});
