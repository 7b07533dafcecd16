import { expect, test } from "vitest";
import { LANGUAGE } from "./language.gen.ts";
import { countLanguage, filterLanguage } from "./language.ts";

const entries = (word: string) => filterLanguage(LANGUAGE, word).refused.flatMap((section) => section.entries);

test("the tables are those of the engine", () => {
  expect(LANGUAGE.modules).toEqual(expect.arrayContaining(["asyncio", "collections.abc", "itertools", "time"]));
  expect(LANGUAGE.modules.filter((name) => name.startsWith("_"))).toEqual([]);
  expect(LANGUAGE.builtins).toEqual(expect.arrayContaining(["print", "sorted"]));
  expect(LANGUAGE.types).toEqual(expect.arrayContaining(["dict", "ExceptionGroup"]));
  expect(LANGUAGE.types).not.toContain("ellipsis");
  const locks = LANGUAGE.asyncio.find(({ part }) => part === "locks");
  expect(locks?.names).toEqual(expect.arrayContaining(["Barrier", "Semaphore"]));
  expect(LANGUAGE.asyncio.flatMap(({ names }) => names)).not.toContain("set_event_loop_policy");
  expect(LANGUAGE.refused.length).toBeGreaterThanOrEqual(5);
});

test("no placeholder of a message is left, and each refusal that is ours says what to write instead", () => {
  for (const { title, entries } of LANGUAGE.refused) {
    for (const { id, message, hint } of entries) {
      expect(`${message}${hint}`, id).not.toMatch(/\{\d\}/);
      if (title.startsWith("Python that is out of scope")) expect(hint, id).not.toBe("");
    }
  }
});

test("a word finds what holds it, in names and in sentences", () => {
  expect(entries("aiohttp")).toMatchObject([{ id: "module-network", names: ["aiohttp"] }]);
  expect(entries("complex")).toMatchObject([{ id: "complex-number" }]);
  expect(filterLanguage(LANGUAGE, "SEMAPHORE").asyncio).toMatchObject([
    { part: "locks", names: ["BoundedSemaphore", "Semaphore"] },
  ]);
  expect(filterLanguage(LANGUAGE, "taskgroups").asyncio).toMatchObject([{ names: ["TaskGroup"] }]);
});

test("no word keeps everything, and a strange one nothing", () => {
  expect(countLanguage(filterLanguage(LANGUAGE, " "))).toBe(countLanguage(LANGUAGE));
  expect(countLanguage(filterLanguage(LANGUAGE, "no such thing"))).toBe(0);
});
