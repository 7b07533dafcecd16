import { expect, test } from "vitest";
import type { Diagnostic } from "../engine/outcome.ts";
import { differences, expectationsOf, type ObservedRun } from "./expectations.ts";

const quiet: ObservedRun = { stdout: "", stderr: "", exitCode: 0, diagnostics: [] };

function problems(source: string, run: Partial<ObservedRun>): string[] {
  const expected = expectationsOf(source);
  if (expected === undefined) throw new Error("the program expects nothing");
  return differences(expected, { ...quiet, ...run });
}

test("a program without such comments expects nothing", () => {
  expect(expectationsOf("print(1)  # a comment\nprint('# expected: 2')\n")).toBeUndefined();
});

test("lines of stdout in order, blanks at the end aside", () => {
  const source = "print('a ')  # expect: a\nprint()\n# expect:\n    # expect: c # d\n";
  expect(problems(source, { stdout: "a \n\nc # d\n" })).toEqual([]);
  expect(problems(source, { stdout: "a\nc # d\n" })).toEqual(['line of stdout 2 is "c # d", expected ""']);
  expect(problems(source, { stdout: "a\n\nc # d\nmore" })).toEqual(['line of stdout 4 is "more", expected missing']);
  expect(problems(source, { stdout: "a\n" })).toEqual(['line of stdout 2 is missing, expected ""']);
});

test("an uncaught error is stderr's last line, and status 1", () => {
  const source = "1 / 0  # expect error: ZeroDivisionError: division by zero\n";
  const stderr = "Traceback…\nZeroDivisionError: division by zero\n";
  expect(problems(source, { stderr, exitCode: 1 })).toEqual([]);
  expect(problems(source, {})).toHaveLength(2);
});

test("texts that stderr contains, in order, and a status", () => {
  const source = "# expect stderr: one\n# expect stderr: two\n# expect exit: 3\n";
  expect(problems(source, { stderr: "x one\ny two\n", exitCode: 3 })).toEqual([]);
  expect(problems(source, { stderr: "two\none\n", exitCode: 3 })).toEqual(['stderr has no "two" where it is expected']);
});

test("refusals at their lines, and status 2", () => {
  const source = "x = 1\nclass A: pass  # expect refusal: class-statement\n";
  const refusal = { id: "class-statement", severity: "error", line: 2 } as Diagnostic;
  expect(problems(source, { diagnostics: [refusal], exitCode: 2 })).toEqual([]);
  expect(problems(source, { diagnostics: [{ ...refusal, line: 1 }], exitCode: 2 })).toHaveLength(1);
  expect(problems(source, {})).toHaveLength(2);
});
