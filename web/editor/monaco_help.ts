import type * as monaco from "monaco-editor/editor";
import { LANGUAGE } from "../model/language/language.gen.ts";
import { type Completion, completionsAt, wordsAt } from "./python_names.ts";

/** Registers hover texts and completions with Monaco; call it once. */
export function registerHelp({ languages }: typeof monaco): void {
  languages.registerHoverProvider("python", {
    provideHover(model, position) {
      const found = wordsAt(model.getValue(), model.getLineContent(position.lineNumber), position.column);
      return found && { contents: [{ value: `**${found.name}**` }, { value: found.words }] };
    },
  });
  const { CompletionItemKind } = languages;
  const kinds: Readonly<Record<Completion["kind"], monaco.languages.CompletionItemKind>> = {
    keyword: CompletionItemKind.Keyword,
    module: CompletionItemKind.Module,
    function: CompletionItemKind.Function,
    class: CompletionItemKind.Class,
    constant: CompletionItemKind.Constant,
  };
  languages.registerCompletionItemProvider("python", {
    triggerCharacters: ["."],
    provideCompletionItems(model, position) {
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      const { startColumn, endColumn } = model.getWordUntilPosition(position);
      const { lineNumber } = position;
      const range = { startLineNumber: lineNumber, endLineNumber: lineNumber, startColumn, endColumn };
      const suggestions = completionsAt(model.getValue(), before, LANGUAGE).map(({ label, kind, words }) => ({
        label,
        kind: kinds[kind],
        insertText: label,
        documentation: words,
        range,
      }));
      return { suggestions };
    },
  });
}
