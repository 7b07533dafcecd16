// The only import of Monaco; the page loads this file after the plain editor.
import * as monaco from "monaco-editor/editor";
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeEditor/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/toggleTabFocusMode/register";
// The feature `suggest` does not include the widget that shows the list.
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/tokenization/register";
import "monaco-editor/features/wordOperations/register";
import "monaco-editor/languages/definitions/python/register";
import { sixDigitColour } from "../base/colour.ts";
import { remPixels } from "../base/rem.ts";
import type { Diagnostic } from "../model/log/diagnostic.ts";
import { type CodeView, type EditorEvents, type Marks, parkedText, unitsBefore } from "./code_view.ts";
import { registerHelp } from "./monaco_help.ts";

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
registerHelp(monaco);

/** Creates a Monaco editor with Python syntax and the page's theme. */
export function createMonacoEditor(host: HTMLElement, text: string, events: EditorEvents): CodeView {
  const root = document.createElement("div");
  root.className = "monaco-host";
  host.append(root);
  applyMonacoTheme();
  const style = getComputedStyle(document.documentElement);
  const editor = monaco.editor.create(root, {
    value: text,
    acceptSuggestionOnEnter: "smart",
    language: "python",
    ariaLabel: "Program",
    automaticLayout: true,
    fixedOverflowWidgets: true,
    folding: false,
    fontFamily: style.getPropertyValue("--font-code"),
    fontSize: remPixels(0.8125),
    glyphMargin: false,
    lineDecorationsWidth: 12,
    lineHeight: remPixels(1.25),
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    overviewRulerLanes: 2,
    padding: { top: 6, bottom: 6 },
    renderLineHighlight: "none",
    scrollBeyondLastLine: false,
    suggest: { showStatusBar: false },
    tabSize: 4,
    insertSpaces: true,
    theme: "loopscope",
    unicodeHighlight: { ambiguousCharacters: false },
  });
  const model = editor.getModel();
  if (!model) throw new Error("Broken assumption: a new editor has a model");
  const lineMarks = editor.createDecorationsCollection();
  let silent = false;

  model.onDidChangeContent(() => {
    if (!silent) events.changed(model.getValue(monaco.editor.EndOfLinePreference.LF));
  });
  editor.onMouseDown(({ target }) => {
    if (target.type === monaco.editor.MouseTargetType.GUTTER_LINE_NUMBERS)
      events.pressedLine(target.position.lineNumber);
  });
  editor.addCommand(monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, () => events.run());

  return {
    setText(next) {
      if (next === model.getValue(monaco.editor.EndOfLinePreference.LF)) return;
      silent = true;
      editor.pushUndoStop();
      // An edit instead of a new value, so that the user can undo it.
      editor.executeEdits("loopscope", [{ range: model.getFullModelRange(), text: next }]);
      editor.pushUndoStop();
      editor.setScrollTop(0);
      silent = false;
    },
    setMarks(marks) {
      const markers = marks.diagnostics.map((each) => markerOf(each, model));
      monaco.editor.setModelMarkers(model, "loopscope", markers);
      lineMarks.set(lineDecorations(marks, model));
      if (marks.currentLine > 0 && marks.currentLine <= model.getLineCount()) {
        editor.revealLineInCenterIfOutsideViewport(marks.currentLine, monaco.editor.ScrollType.Immediate);
      }
    },
    goTo(line, column) {
      const lineNumber = Math.min(line, model.getLineCount());
      const position = { lineNumber, column: unitsBefore(model.getLineContent(lineNumber), column) + 1 };
      editor.setPosition(position);
      editor.revealPositionInCenterIfOutsideViewport(position);
      editor.focus();
    },
    selection() {
      const range = editor.getSelection();
      if (!range) return { from: 0, to: 0 };
      return { from: model.getOffsetAt(range.getStartPosition()), to: model.getOffsetAt(range.getEndPosition()) };
    },
    select(from, to) {
      editor.setSelection(monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)));
    },
    hasFocus: () => editor.hasTextFocus(),
    focus: () => editor.focus(),
    dispose() {
      editor.dispose();
      model.dispose();
      root.remove();
    },
  };
}

/** Applies the page's current colours to Monaco; call it again when the theme changes. */
export function applyMonacoTheme(): void {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => sixDigitColour(style.getPropertyValue(`--${name}`));
  const isDark = document.documentElement.dataset.theme === "dark";
  monaco.editor.defineTheme("loopscope", {
    base: isDark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "comment", foreground: token("ink-soft").slice(1), fontStyle: "italic" },
      { token: "keyword", foreground: isDark ? "8fb8ff" : "1a4fb0" },
      { token: "string", foreground: isDark ? "f0b27a" : "8a4a12" },
      { token: "number", foreground: isDark ? "7fd4c4" : "0b675f" },
    ],
    colors: {
      "editor.background": token("surface"),
      "editor.foreground": token("ink"),
      "editorLineNumber.foreground": token("ink-soft"),
      "editorLineNumber.activeForeground": token("ink"),
      "editorError.foreground": token("error"),
      "editorWarning.foreground": token("warning"),
      ...Object.fromEntries([1, 2, 3].map((depth) => [`editorBracketHighlight.foreground${depth}`, token("ink")])),
    },
  });
  monaco.editor.setTheme("loopscope");
}

function markerOf(diagnostic: Diagnostic, model: monaco.editor.ITextModel): monaco.editor.IMarkerData {
  const place = (line: number, column: number) => {
    const lineNumber = Math.min(Math.max(1, line), model.getLineCount());
    return { line: lineNumber, column: unitsBefore(model.getLineContent(lineNumber), column) + 1 };
  };
  const begin = place(diagnostic.line, diagnostic.column);
  const end = place(diagnostic.endLine, diagnostic.endColumn);
  return {
    severity: diagnostic.severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
    message: diagnostic.hint ? `${diagnostic.message}\n${diagnostic.hint}` : diagnostic.message,
    code: diagnostic.id,
    startLineNumber: begin.line,
    startColumn: begin.column,
    endLineNumber: end.line,
    endColumn: end.column,
  };
}

function lineDecorations(marks: Marks, model: monaco.editor.ITextModel): monaco.editor.IModelDeltaDecoration[] {
  const isThere = (line: number) => line >= 1 && line <= model.getLineCount();
  const line = marks.currentLine;
  const current = {
    range: new monaco.Range(line, 1, line, 1),
    options: { isWholeLine: true, className: "current-line-mark", linesDecorationsClassName: "current-line-arrow" },
  };
  const parked = marks.parked
    .filter((each) => isThere(each.line))
    .map(({ line: at, tasks }) => ({
      range: new monaco.Range(at, model.getLineMaxColumn(at), at, model.getLineMaxColumn(at)),
      options: {
        showIfCollapsed: true,
        after: { content: `  ${parkedText(tasks)}`, inlineClassName: "parked-tasks" },
      },
    }));
  return isThere(line) ? [current, ...parked] : parked;
}
