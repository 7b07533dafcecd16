/** An edit of a text: `insert` replaces `from`..`to`. */
export type Edit = { readonly from: number; readonly to: number; readonly insert: string };

const INDENT = "    ";

/** The edit for Enter: a new line with the same indentation, one level deeper after a colon. */
export function newLineEdit(text: string, from: number, to: number): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(start, from);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const deeper = /:\s*(#.*)?$/.test(line) ? INDENT : "";
  return { from, to, insert: `\n${indent}${deeper}` };
}

/** The edit for Tab: spaces up to the next level, or one more level for every selected line. */
export function indentEdit(text: string, from: number, to: number): Edit {
  if (from === to) {
    const start = text.lastIndexOf("\n", from - 1) + 1;
    return { from, to, insert: " ".repeat(INDENT.length - ((from - start) % INDENT.length)) };
  }
  return onLines(text, from, to, (line) => (line.trim() === "" ? line : INDENT + line));
}

/** The edit for Shift+Tab: one level less for every selected line. */
export function outdentEdit(text: string, from: number, to: number): Edit {
  return onLines(text, from, to, (line) => line.replace(/^( {1,4}|\t)/, ""));
}

function onLines(text: string, from: number, to: number, change: (line: string) => string): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", Math.max(from, to - 1));
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  return { from: start, to: end, insert: lines.map(change).join("\n") };
}
