import { expect, test } from "vitest";

const { program }: { program: (seed: number) => string } = await import(
  new URL("../generate/program.mjs", import.meta.url).href
);

test("the generator makes the same program of the same seed, whatever it made before", () => {
  const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
  const programs = seeds.map(program);
  expect(seeds.toReversed().map(program)).toEqual(programs.toReversed());
  expect(new Set(programs).size).toBe(seeds.length);
});
