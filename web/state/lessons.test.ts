import { expect, test } from "vitest";
import { LESSONS } from "../examples/manifest.ts";
import { findLesson, isLast, loadGallery, neighbourOf, placeOf } from "./lessons.ts";

test("the course leads from the first lesson to the last, each once, and back", async () => {
  const [first] = LESSONS;
  const forward = [first?.id ?? ""];
  for (;;) {
    const next = await neighbourOf(forward.at(-1) ?? "", 1);
    if (!next) break;
    forward.push(next.id);
  }
  expect(forward).toEqual(LESSONS.map(({ id }) => id));
  const back = [forward.at(-1) ?? ""];
  for (let before = await neighbourOf(back[0] ?? "", -1); before; before = await neighbourOf(before.id, -1)) {
    back.push(before.id);
  }
  expect(back).toEqual(forward.reverse());
});

test("only the last lesson is the last, and each has its own place", async () => {
  await loadGallery();
  expect(LESSONS.filter(({ id }) => isLast(id))).toEqual([LESSONS.at(-1)]);
  const places = LESSONS.map(({ id }) => placeOf(id).number);
  expect(new Set(places).size).toBe(LESSONS.length);
  expect(places[0]).toBe("1.1");
});

test("a lesson that does not exist has no neighbour and is not found", async () => {
  expect(await neighbourOf("no_such_lesson", 1)).toBeUndefined();
  expect(await findLesson("no_such_lesson")).toBeUndefined();
});
