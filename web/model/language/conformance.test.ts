import { expect, test } from "vitest";
import { CONFORMANCE } from "./conformance.gen.ts";
import { byArea, filterConformance } from "./conformance.ts";

test("the areas hold every program once", () => {
  const areas = byArea(CONFORMANCE.features);
  expect(areas.map(({ area }) => area)).toEqual(["Python", "asyncio", "together"]);
  expect(areas.reduce((sum, { programs }) => sum + programs, 0)).toBe(CONFORMANCE.programs);
});

test("a word narrows it to what holds it: names, messages, what is refused", () => {
  const found = filterConformance(CONFORMANCE, " Barrier.WAIT ");
  expect(found.there.map(([name]) => name)).toEqual(["Barrier.wait"]);
  expect(found.features).toEqual([]);
  expect(filterConformance(CONFORMANCE, "called too many times").errors).toHaveLength(1);
  const refused = filterConformance(CONFORMANCE, "open_connection").refused;
  expect(refused.map(({ names }) => names)).toEqual([["open_connection"]]);
  expect(filterConformance(CONFORMANCE, "")).toEqual(CONFORMANCE);
});

test("each name that is there is in a program, and each refusal says why", () => {
  expect(CONFORMANCE.there.filter(([, programs]) => programs === 0)).toEqual([]);
  expect(CONFORMANCE.refused.filter(({ text }) => text.length < 20)).toEqual([]);
});
