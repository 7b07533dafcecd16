import { expect, test } from "vitest";
import type { Variables } from "../../engine/variables.ts";
import { changedVariables } from "./changed_variables.ts";

const before: Variables = {
  globals: [["limit", "3"]],
  stacks: [{ task: 2, frames: [{ name: "fetch", line: 4, locals: [["name", "'home'"]] }] }],
};

test("new and other values are marked, the rest is not", () => {
  const now: Variables = {
    globals: [
      ["limit", "3"],
      ["seen", "[1]"],
    ],
    stacks: [
      {
        task: 2,
        frames: [
          { name: "fetch", line: 5, locals: [["name", "'news'"]] },
          { name: "parse", line: 9, locals: [["text", "''"]] },
        ],
      },
      { task: 3, frames: [{ name: "fetch", line: 4, locals: [["name", "'home'"]] }] },
    ],
  };
  const shown = changedVariables(now, before);
  expect(shown.globals.map(({ isChanged }) => isChanged)).toEqual([false, true]);
  expect(shown.stacks.map(({ frames }) => frames.map(({ locals }) => locals[0]?.isChanged))).toEqual([
    [true, true],
    [true],
  ]);
});

test("at the first moment nothing is marked", () => {
  expect(changedVariables(before, undefined).stacks[0]?.frames[0]?.locals[0]?.isChanged).toBe(false);
});
