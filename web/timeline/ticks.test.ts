import { expect, test } from "vitest";
import { ticks } from "./ticks.ts";

test("ticks are round and far enough apart", () => {
  expect(ticks(0, 1, 500, 84)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
  expect(ticks(0, 10, 50, 84)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(ticks(0, 3600, 0.25, 84)).toEqual([0, 500, 1000, 1500, 2000, 2500, 3000, 3500]);
});

test("ticks stay within their range", () => {
  for (const [from, to, scale] of [
    [0.13, 0.97, 900],
    [17, 1800, 1.3],
    [1e-6, 3e-6, 4e8],
  ] as const) {
    const made = ticks(from, to, scale, 80);
    expect(made.length).toBeGreaterThan(0);
    for (const [index, tick] of made.entries()) {
      expect(tick).toBeGreaterThanOrEqual(from * (1 - 1e-6));
      expect(tick).toBeLessThanOrEqual(to * (1 + 1e-6));
      if (index > 0) expect((tick - (made[index - 1] as number)) * scale).toBeGreaterThanOrEqual(79.9);
    }
  }
});

test("no ticks where there is nothing to measure", () => {
  expect(ticks(0, 0, 100, 80)).toEqual([]);
  expect(ticks(0, 1, 0, 80)).toEqual([]);
});
