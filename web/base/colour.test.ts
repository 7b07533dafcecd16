import { expect, test } from "vitest";
import { sixDigitColour } from "./colour.ts";

test("a short colour is written out, a long one stays", () => {
  expect(sixDigitColour(" #fa0 ")).toBe("#ffaa00");
  expect(sixDigitColour("#12181e")).toBe("#12181e");
  expect(sixDigitColour("")).toBe("");
});
