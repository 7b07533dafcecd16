import { expect, test } from "vitest";
import { momentsOfLine } from "./line_moments.ts";
import { SchedulePicture } from "./schedule_picture.ts";
import { gatheredSleepers } from "./testing/sleepers.ts";

test("a line's moments are the stops at which it runs, in order", () => {
  const picture = new SchedulePicture(gatheredSleepers(3).log());
  picture.extend();
  const moments = momentsOfLine(picture, 5);
  expect(moments.length).toBeGreaterThan(2);
  expect(moments).toEqual(picture.stops.sequences.filter((sequence) => picture.log.lineAt(sequence) === 5));
  expect(momentsOfLine(picture, 4711)).toEqual([]);
});
