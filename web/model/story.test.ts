import { expect, test } from "vitest";
import { SchedulePicture } from "./schedule_picture.ts";
import { storyText } from "./story.ts";
import { gatheredSleepers } from "./testing/sleepers.ts";

const picture = new SchedulePicture(gatheredSleepers(2).log());
picture.extend();

test("the story has a line for each moment, in order", () => {
  const lines = [...storyText(picture)];
  expect(lines).toHaveLength(picture.stops.count);
  expect(lines[0]).toMatch(/^ {3}0\.000 s {2}pass 0 .*Task-1/);
  expect(lines.join("")).toContain("“begin 2”");
});
