import { expect, test } from "vitest";
import { offsetOf, unitsBefore } from "./code_view.ts";

test("places count lines and code points from 1", () => {
  const text = "one\n😀two\nthree";
  expect(offsetOf(text, 1, 1)).toBe(0);
  expect(offsetOf(text, 2, 2)).toBe(text.indexOf("two"));
  expect(offsetOf(text, 3, 3)).toBe(text.indexOf("ree"));
});

test("places outside the text are its nearest end", () => {
  expect(offsetOf("ab\ncd", 9, 1)).toBe(5);
  expect(offsetOf("ab\ncd", 1, 50)).toBe(2);
  expect(unitsBefore("ab", 1)).toBe(0);
});
