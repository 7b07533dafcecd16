import { expect, test } from "vitest";
import type { Diagnostic } from "../engine/outcome.ts";
import { diagnosticText, linesOf } from "./diagnostic_text.ts";

const place: Diagnostic = {
  id: "class-statement",
  severity: "error",
  message: "Classes are not supported yet",
  hint: "",
  line: 2,
  column: 5,
  endLine: 2,
  endColumn: 10,
};

test("the place, the line and a caret line under it, and the hint", () => {
  const lines = linesOf(new TextEncoder().encode("x = 1\r\n    class Point: pass\n"));
  expect(
    diagnosticText({ ...place, hint: "Use a dict" }, "a.py", lines),
  ).toBe(`a.py:2:5: class-statement: Classes are not supported yet
        class Point: pass
        ^^^^^
    hint: Use a dict
`);
});

test("columns are code points, tabs stay tabs, and a place that goes on ends with its first line", () => {
  const lines = linesOf(new TextEncoder().encode('x\n\t"😀" (\n'));
  expect(diagnosticText({ ...place, column: 6, endLine: 3, endColumn: 2 }, "a.py", lines)).toContain(
    '\t"😀" (\n    \t    ^\n',
  );
});

test("a place at the end of the text has no line to show, and one without width still has a caret", () => {
  expect(diagnosticText({ ...place, line: 3, endLine: 3 }, "a.py", ["x", "y", ""])).toBe(
    "a.py:3:5: class-statement: Classes are not supported yet\n",
  );
  expect(diagnosticText({ ...place, column: 1, endColumn: 1 }, "a.py", ["x", "y"])).toContain("    y\n    ^\n");
});
