import { expect, test } from "vitest";
import { TimeScale } from "./time_scale.ts";

test("pixels and units are inverse", () => {
  const scale = new TimeScale(100, 5, 20);
  expect(scale.toPixel(5)).toBe(100);
  expect(scale.toPixel(10)).toBe(200);
  expect(scale.toUnit(scale.toPixel(7.25))).toBeCloseTo(7.25, 12);
});

test("zooming keeps the unit under the pixel and its bounds", () => {
  const scale = new TimeScale(100, 5, 20);
  const zoomed = scale.zoomedAt(180, 2, 1, 30);
  expect(zoomed.pixelsPerUnit).toBe(30);
  expect(zoomed.toUnit(180)).toBeCloseTo(scale.toUnit(180), 12);
});

test("fitting fills the width but keeps units from growing too wide", () => {
  expect(TimeScale.fit(0, 500, 100, 120).pixelsPerUnit).toBe(5);
  expect(TimeScale.fit(0, 500, 2, 120).pixelsPerUnit).toBe(120);
  expect(TimeScale.fit(0, 500, 0, 120).pixelsPerUnit).toBe(120);
});
