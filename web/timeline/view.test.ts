import { describe, expect, test } from "vitest";
import { View } from "./view.ts";

function view(length: number, kind: "story" | "time" = "story"): View {
  const made = new View();
  made.update(1000, 400, length, kind);
  return made;
}

describe("the view", () => {
  test("shows the whole run and follows it as it grows, until it is zoomed", () => {
    const shown = view(40);
    expect(shown.scale.toPixel(40)).toBeLessThan(1000);
    shown.update(1000, 400, 400, "story");
    expect(shown.scale.toPixel(400)).toBeLessThan(1000);
    shown.zoom(500, 4);
    const scale = shown.scale.pixelsPerUnit;
    shown.update(1000, 400, 800, "story");
    expect(shown.scale.pixelsPerUnit).toBe(scale);
    shown.fit();
    expect(shown.scale.toPixel(800)).toBeLessThan(1000);
  });

  test("keeps the place under the pointer when it zooms", () => {
    const shown = view(40);
    const unit = shown.scale.toUnit(600);
    shown.zoom(600, 3);
    expect(shown.scale.toPixel(unit)).toBeCloseTo(600, 6);
  });

  test("cannot be panned away from the run", () => {
    const shown = view(40);
    shown.pan(1e6);
    expect(shown.scale.toPixel(40)).toBeGreaterThan(shown.scale.left);
    expect(shown.scale.toPixel(0)).toBeLessThan(1000);
    shown.pan(-1e7);
    expect(shown.scale.toPixel(40)).toBeGreaterThan(shown.scale.left);
  });

  test("brings a place into sight, and does not move when it is", () => {
    const shown = view(400);
    shown.zoom(500, 20);
    shown.reveal(399);
    expect(shown.scale.toPixel(399)).toBeLessThanOrEqual(1000);
    const { scale } = shown;
    shown.reveal(399);
    expect(shown.scale).toBe(scale);
  });

  test("does not draw a single step as wide as the screen", () => {
    expect(view(1).scale.pixelsPerUnit).toBeLessThan(200);
    expect(view(0, "time").scale.pixelsPerUnit).toBeGreaterThan(0);
  });
});
