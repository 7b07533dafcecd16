import { expect, test } from "vitest";
import { RING_BOX, ringLayout } from "./ring_layout.ts";

test("four in a ring stand at the corners, and the arrows go round", () => {
  const { boxes, arrows, width, height } = ringLayout(4);
  const [first, second, third, fourth] = boxes;
  expect(first?.y).toBe(second?.y);
  expect(second?.x).toBe(third?.x);
  expect(third?.y).toBe(fourth?.y);
  expect(fourth?.x).toBe(first?.x);
  const [right, down, left, up] = arrows;
  expect(right?.from[0]).toBe((first?.x ?? 0) + RING_BOX.width);
  expect(right?.to[0]).toBe(second?.x);
  expect(down?.to[1]).toBe(third?.y);
  expect(left?.to[0]).toBe((fourth?.x ?? 0) + RING_BOX.width);
  expect(up?.to[1]).toBe((first?.y ?? 0) + RING_BOX.height);
  for (const { x, y } of boxes) expect(x + RING_BOX.width < width && y + RING_BOX.height < height).toBe(true);
});

test("two in a ring have two arrows side by side", () => {
  const [there, back] = ringLayout(2).arrows;
  expect(there?.from[0]).toBeLessThan(back?.from[0] ?? 0);
  expect(there?.from[1]).toBeLessThan(there?.to[1] ?? 0);
  expect(back?.from[1]).toBeGreaterThan(back?.to[1] ?? 0);
});

test("an odd number has all its boxes in places of their own", () => {
  const places = new Set(ringLayout(5).boxes.map(({ x, y }) => `${x} ${y}`));
  expect(places.size).toBe(5);
});
