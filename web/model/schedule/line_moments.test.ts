import { expect, test } from "vitest";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { momentsOfLine } from "./line_moments.ts";
import { ScheduleModel } from "./schedule_model.ts";

test("a line's moments are the stops at which it runs, in order", () => {
  const model = new ScheduleModel(gatheredSleepers(3).log());
  model.extend();
  const moments = momentsOfLine(model, 5);
  expect(moments.length).toBeGreaterThan(2);
  expect(moments).toEqual(model.stops.sequences.filter((sequence) => model.log.lineAt(sequence) === 5));
  expect(momentsOfLine(model, 4711)).toEqual([]);
});
