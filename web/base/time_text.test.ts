import { expect, test } from "vitest";
import { clockText, secondsText } from "./time_text.ts";

test.each([
  [0, "0 s"],
  [1, "1 s"],
  [1.5, "1.5 s"],
  [0.25, "250 ms"],
  [0.000001, "1 µs"],
  [0.0000000015, "2 ns"],
  [0.1 + 0.2, "300 ms"],
  [90, "90 s"],
  [3600, "1 h"],
  [5400, "1 h 30 min"],
  [86399, "23 h 59 min 59 s"],
])("%d seconds read %s", (seconds, text) => {
  expect(secondsText(seconds)).toBe(text);
});

test("a clock always has three decimals", () => {
  expect(clockText(12.3456)).toBe("12.346 s");
});
