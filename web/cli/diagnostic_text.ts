import type { Diagnostic } from "../engine/outcome.ts";

/**
 * A diagnostic as the command prints it, ending in a newline:
 *
 *     main.py:3:1: class-statement: Classes are not supported yet
 *         class Point:
 *         ^^^^^
 *         hint: Use a dict or a tuple
 */
export function diagnosticText(diagnostic: Diagnostic, fileName: string, sourceLines: readonly string[]): string {
  const { id, severity, message, hint, line, column } = diagnostic;
  const kind = severity === "warning" ? "warning: " : "";
  let text = `${fileName}:${line}:${column}: ${kind}${id}: ${message}\n`;
  const sourceLine = sourceLines[line - 1];
  if (sourceLine !== undefined && sourceLine.trim() !== "") {
    text += `    ${sourceLine}\n    ${caretLine(diagnostic, sourceLine)}\n`;
  }
  if (hint !== "") text += `    hint: ${hint}\n`;
  return text;
}

/** The lines of a program as diagnostics count them; invalid UTF-8 becomes replacement characters. */
export function linesOf(source: Uint8Array): string[] {
  return new TextDecoder().decode(source).split(/\r\n|\r|\n/);
}

/** Carets below the place; tabs before it are kept, so that both lines have the same indentation. */
function caretLine({ line, column, endLine, endColumn }: Diagnostic, sourceLine: string): string {
  const characters = [...sourceLine];
  const end = endLine === line ? endColumn : characters.length + 1;
  const before = characters.slice(0, column - 1).map((character) => (character === "\t" ? "\t" : " "));
  return before.join("") + "^".repeat(Math.max(1, end - column));
}
