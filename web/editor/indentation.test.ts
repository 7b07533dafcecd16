import { expect, test } from "vitest";
import { type Edit, indentEdit, newLineEdit, outdentEdit } from "./indentation.ts";

const applied = (text: string, { from, to, insert }: Edit) => text.slice(0, from) + insert + text.slice(to);

test("a new line is as deep as the one before, and deeper behind a colon", () => {
  expect(newLineEdit("    x = 1", 9, 9).insert).toBe("\n    ");
  expect(newLineEdit("def f():", 8, 8).insert).toBe("\n    ");
  expect(newLineEdit("  if x:  # why", 14, 14).insert).toBe("\n      ");
  expect(newLineEdit("", 0, 0).insert).toBe("\n");
});

test("a tab goes to the next level", () => {
  expect(applied("ab", indentEdit("ab", 2, 2))).toBe("ab  ");
  expect(applied("x\n", indentEdit("x\n", 2, 2))).toBe("x\n    ");
});

test("a tab on a selection moves its lines, and back again", () => {
  const text = "if x:\na\n\nb\nc";
  const deeper = applied(text, indentEdit(text, 6, 10));
  expect(deeper).toBe("if x:\n    a\n\n    b\nc");
  expect(applied(deeper, outdentEdit(deeper, 6, 18))).toBe(text);
});
