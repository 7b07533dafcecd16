import { expect, test } from "vitest";
import { parseCommand, UsageError } from "./arguments.ts";

test("run with every option", () => {
  const words = [
    "run",
    "a.py",
    "--seed",
    "3",
    "--schedule",
    "s.tsv",
    "--trace=-",
    "--format",
    "chrome",
    "--explain",
    "--max-steps",
    "10",
  ];
  expect(parseCommand(words)).toEqual({
    name: "run",
    file: "a.py",
    seed: 3,
    maxSteps: 10,
    explain: true,
    schedule: "s.tsv",
    trace: { path: "-", format: "chrome" },
  });
});

test("run with only a file, here -", () => {
  expect(parseCommand(["run", "-"])).toEqual({
    name: "run",
    file: "-",
    seed: undefined,
    maxSteps: 0,
    explain: false,
    schedule: undefined,
    trace: undefined,
  });
});

test("help and version need no command", () => {
  expect(parseCommand(["--help"])).toEqual({ name: "help" });
  expect(parseCommand(["run", "-h"])).toEqual({ name: "help" });
  expect(parseCommand(["--version"])).toEqual({ name: "version" });
});

test.each([
  [[], "no command given"],
  [["walk"], "unknown command walk"],
  [["run"], "needs a file"],
  [["run", "a.py", "b"], "takes one file"],
  [["run", "a.py", "--seed", "x"], "--seed needs a whole number"],
  [["run", "a.py", "--seed", "1.5"], "--seed needs a whole number"],
  [["run", "a.py", "--max-steps", "0"], "--max-steps needs a number of at least 1"],
  [["run", "a.py", "--format", "json"], "--format needs --trace"],
  [["run", "a.py", "--trace", "t", "--format", "xml"], "text, json or chrome"],
  [["run", "a.py", "--colour"], "--colour"],
  [["check"], "at least one file"],
  [["check", "a.py", "--seed", "1"], "check has no option --seed"],
  [["test"], "at least one file"],
])("%j is bad usage", (words, message) => {
  expect(() => parseCommand(words)).toThrow(UsageError);
  expect(() => parseCommand(words)).toThrow(message);
});
