import { expect, test } from "vitest";
import { FrameScheduler } from "./frame_scheduler.ts";

test("a task asked for twice runs once, in one frame with the others", () => {
  const asked: (() => void)[] = [];
  const scheduler = new FrameScheduler((run) => asked.push(run));
  const ran: string[] = [];
  const one = () => ran.push("one");
  const two = () => ran.push("two");
  const three = () => ran.push("three");
  for (const task of [one, two, one, three]) scheduler.schedule(task);
  scheduler.cancel(three);
  expect(asked).toHaveLength(1);
  asked[0]?.();
  expect(ran).toEqual(["one", "two"]);
  scheduler.schedule(one);
  expect(asked).toHaveLength(2);
});
