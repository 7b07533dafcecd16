import type { Diagnostic } from "../model/log/diagnostic.ts";
import type { ParkedLine } from "../model/loop_state/parked.ts";

/** The marks of an editor: the current line, and the tasks parked at other lines. Lines count from 1; 0 marks none. */
export type Marks = {
  readonly diagnostics: readonly Diagnostic[];
  readonly currentLine: number;
  readonly parked: readonly ParkedLine[];
};

/** The text behind a line at which tasks are parked. */
export function parkedText(tasks: string): string {
  return `← ${tasks}`;
}

/** The callbacks of an editor. */
export type EditorEvents = {
  changed(text: string): void;
  run(): void;
  /** The user clicked the number of a line, from 1. */
  pressedLine(line: number): void;
};

/** The interface of both editors, the plain one and Monaco. */
export type CodeView = {
  setText(text: string): void;
  setMarks(marks: Marks): void;
  /** Moves the caret to a line and column, from 1, and focuses the text. */
  goTo(line: number, column: number): void;
  /** The selected range as offsets into the text. */
  selection(): { readonly from: number; readonly to: number };
  select(from: number, to: number): void;
  hasFocus(): boolean;
  focus(): void;
  dispose(): void;
};

/** The line, from 1, of an offset into a text. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The offset, in UTF-16 units, of a place given by line and column in code points, both from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf("\n", start);
    if (next < 0) return text.length;
    start = next + 1;
  }
  const end = text.indexOf("\n", start);
  const lineText = text.slice(start, end < 0 ? text.length : end);
  return start + unitsBefore(lineText, column);
}

/** The number of UTF-16 units before a column of a line; columns count code points from 1. */
export function unitsBefore(lineText: string, column: number): number {
  return [...lineText].slice(0, Math.max(0, column - 1)).join("").length;
}
