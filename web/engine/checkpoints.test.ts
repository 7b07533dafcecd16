import { expect, test } from "vitest";
import { type Checkpoint, Checkpoints } from "./checkpoints.ts";

/** A fake run that records ten events between two notes. */
function noted(times: number, bytes: number): Checkpoints {
  const checkpoints = new Checkpoints();
  for (let count = 0; count < times; count += 1) {
    const checkpoint: Checkpoint = { sequence: count * 10, run: 1, memory: new Uint8Array(bytes) };
    checkpoints.note({ checkpoint: () => checkpoint });
  }
  return checkpoints;
}

test("the checkpoint before an event is the last that does not hold it", () => {
  const checkpoints = noted(5, 8);
  expect(checkpoints.before(1)?.sequence).toBe(0);
  expect(checkpoints.before(20)?.sequence).toBe(10);
  expect(checkpoints.before(21)?.sequence).toBe(20);
  expect(checkpoints.before(1000)?.sequence).toBe(40);
  expect(new Checkpoints().before(1)).toBeUndefined();
});

test("however long the run, there are few, at even distances, and the beginning is one", () => {
  const checkpoints = noted(10_000, 8);
  expect(checkpoints.count).toBeGreaterThan(23);
  expect(checkpoints.count).toBeLessThanOrEqual(48);
  expect(checkpoints.before(1)?.sequence).toBe(0);
  for (let sequence = 1; sequence < 100_000; sequence += 777)
    expect(sequence - (checkpoints.before(sequence)?.sequence ?? 0)).toBeLessThanOrEqual(100_000 / 24);
});

test("a run with much memory has fewer, at the least its beginning", () => {
  const checkpoints = noted(40, 12 * 2 ** 20);
  expect(checkpoints.count).toBeLessThanOrEqual(13);
  expect(checkpoints.before(400)?.sequence).toBeGreaterThan(200);
  expect(noted(4, 200 * 2 ** 20).before(40)?.sequence).toBe(0);
});
