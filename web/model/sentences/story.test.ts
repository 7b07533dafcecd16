import { expect, test } from "vitest";
import { ScheduleModel } from "../schedule/schedule_model.ts";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { storyText } from "./story.ts";

const model = new ScheduleModel(gatheredSleepers(2).log());
model.extend();

test("the story has a line for each moment, in order", () => {
  const lines = [...storyText(model)];
  expect(lines).toHaveLength(model.stops.count);
  expect(lines[0]).toMatch(/^ {3}0\.000 s {2}pass 0 .*Task-1/);
  expect(lines.join("")).toContain("“begin 2”");
});
