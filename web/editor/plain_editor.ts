import { remPixels } from "../base/rem.ts";
import { type CodeView, type EditorEvents, type Marks, offsetOf, parkedText, unitsBefore } from "./code_view.ts";
import { type Edit, indentEdit, newLineEdit, outdentEdit } from "./indentation.ts";

/** The height of a line in rem; the style sheet must have the same. */
const LINE_HEIGHT = 1.25;
const TOP = 6;

/** A text area with line numbers: available before Monaco has loaded, and where Monaco does not fit. */
export function createPlainEditor(host: HTMLElement, text: string, events: EditorEvents): CodeView {
  const root = element("div", "plain-editor");
  const numbers = element("div", "plain-lines");
  numbers.setAttribute("aria-hidden", "true");
  const page = element("div", "plain-page");
  const marksLayer = element("div", "plain-marks");
  const sizer = element("div", "plain-sizer");
  sizer.setAttribute("aria-hidden", "true");
  const area = document.createElement("textarea");
  area.spellcheck = false;
  area.wrap = "off";
  area.setAttribute("aria-label", "Program");
  area.setAttribute("autocapitalize", "off");
  area.setAttribute("autocomplete", "off");
  page.append(marksLayer, sizer, area);
  root.append(numbers, page);
  host.append(root);

  let marks: Marks = { diagnostics: [], currentLine: 0, parked: [] };
  area.value = text;
  refresh();

  numbers.addEventListener("click", ({ target }) => {
    const line = [...numbers.children].indexOf(target as Element) + 1;
    if (line > 0) events.pressedLine(line);
  });
  area.addEventListener("input", () => {
    refresh();
    events.changed(area.value);
  });
  area.addEventListener("keydown", (event) => {
    const edit = editFor(event, area);
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      events.run();
    } else if (event.key === "Escape") {
      // Tab indents, so Escape leaves the editor for keyboard users.
      root.closest<HTMLElement>("section")?.querySelector<HTMLElement>("header button")?.focus();
    } else if (edit) {
      event.preventDefault();
      apply(area, edit);
    }
  });

  function refresh(): void {
    sizer.textContent = `${area.value}\n`;
    const lines = area.value.split("\n");
    numbers.replaceChildren(...lines.map((_, index) => numberOf(index + 1, marks)));
    marksLayer.replaceChildren(...markElements(lines, marks));
  }

  return {
    setText(next) {
      if (next === area.value) return;
      area.value = next;
      refresh();
    },
    setMarks(next) {
      const moved = next.currentLine !== marks.currentLine;
      marks = next;
      refresh();
      if (moved && next.currentLine > 0) reveal(root, next.currentLine);
    },
    goTo(line, column) {
      const at = offsetOf(area.value, line, column);
      area.focus({ preventScroll: true });
      area.setSelectionRange(at, at);
      reveal(root, line);
    },
    selection: () => ({ from: area.selectionStart, to: area.selectionEnd }),
    select: (from, to) => area.setSelectionRange(from, to),
    hasFocus: () => document.activeElement === area,
    focus: () => area.focus(),
    dispose: () => root.remove(),
  };
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function numberOf(line: number, marks: Marks): HTMLElement {
  const made = element("div", "");
  made.textContent = String(line);
  const worst = marks.diagnostics.filter((each) => each.line === line).map((each) => each.severity);
  if (worst.includes("error")) made.className = "has-error";
  else if (worst.includes("warning")) made.className = "has-warning";
  if (marks.currentLine === line) made.classList.add("is-current");
  return made;
}

function markElements(lines: readonly string[], marks: Marks): HTMLElement[] {
  const made: HTMLElement[] = [];
  if (marks.currentLine > 0) {
    const mark = element("div", "plain-mark");
    mark.style.top = topOf(marks.currentLine);
    made.push(mark);
  }
  for (const { line, tasks } of marks.parked) {
    const label = element("div", "parked-tasks plain-parked");
    label.textContent = parkedText(tasks);
    label.style.top = topOf(line);
    label.style.left = `calc(8px + ${(lines[line - 1] ?? "").length + 2}ch)`;
    made.push(label);
  }
  for (const { line, column, endLine, endColumn, severity, message } of marks.diagnostics) {
    const text = lines[line - 1] ?? "";
    const from = unitsBefore(text, column);
    const to = endLine === line ? unitsBefore(text, endColumn) : text.length;
    const squiggle = element("div", `plain-squiggle is-${severity}`);
    squiggle.title = message;
    squiggle.style.top = topOf(line);
    squiggle.style.left = `calc(8px + ${from}ch)`;
    squiggle.style.width = `${Math.max(1, to - from)}ch`;
    made.push(squiggle);
  }
  return made;
}

/** The CSS position of a line's top. */
function topOf(line: number): string {
  return `calc(${TOP}px + ${(line - 1) * LINE_HEIGHT}rem)`;
}

function reveal(root: HTMLElement, line: number): void {
  const height = remPixels(LINE_HEIGHT);
  const y = TOP + (line - 1) * height;
  if (y < root.scrollTop) root.scrollTop = y - 2 * height;
  const bottom = root.scrollTop + root.clientHeight - 2 * height;
  if (y > bottom) root.scrollTop = y - root.clientHeight + 4 * height;
}

function editFor(event: KeyboardEvent, area: HTMLTextAreaElement): Edit | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { value, selectionStart, selectionEnd } = area;
  if (event.key === "Enter") return newLineEdit(value, selectionStart, selectionEnd);
  if (event.key !== "Tab") return null;
  return event.shiftKey
    ? outdentEdit(value, selectionStart, selectionEnd)
    : indentEdit(value, selectionStart, selectionEnd);
}

/** Applies an edit so that the browser can undo it, if it supports that. */
function apply(area: HTMLTextAreaElement, edit: Edit): void {
  const isOnLines = edit.insert.includes("\n") && !edit.insert.startsWith("\n");
  area.setSelectionRange(edit.from, edit.to);
  if (!document.execCommand("insertText", false, edit.insert)) {
    area.setRangeText(edit.insert, edit.from, edit.to, "end");
    area.dispatchEvent(new Event("input"));
  }
  if (isOnLines) area.setSelectionRange(edit.from, edit.from + edit.insert.length);
}
