import type { LanguageTables } from "../model/language/language.ts";
import { ASYNCIO_WORDS, KEYWORD_WORDS, KEYWORDS } from "../model/sentences/asyncio_words.ts";

/** The imports of asyncio in a text: aliases of the module, and imported names by their alias. */
type Imports = { readonly modules: ReadonlySet<string>; readonly names: ReadonlyMap<string, string> };

/** A completion and its kind. */
export type Completion = {
  readonly label: string;
  readonly kind: "keyword" | "module" | "function" | "class" | "constant";
  /** A help text; empty when there is none. */
  readonly words: string;
};

const NAME = /[A-Za-z_][A-Za-z_0-9]*/g;

/** The help text for the word at a column (from 1, in UTF-16 units) of a line; null when there is none. */
export function wordsAt(text: string, line: string, column: number): { name: string; words: string } | null {
  for (const { 0: word, index } of line.matchAll(NAME)) {
    if (column - 1 < index || column - 1 > index + word.length) continue;
    if (isInStringOrComment(line, index)) return null;
    const before = line.slice(0, index);
    const name = asyncioName(importsOf(text), before, word);
    const words = name ? ASYNCIO_WORDS[name] : undefined;
    if (name && words) return { name: `asyncio.${name}`, words };
    const keyword = KEYWORD_WORDS[word];
    return keyword && !before.trimEnd().endsWith(".") ? { name: word, words: keyword } : null;
  }
  return null;
}

/** The completions for the word at the end of a line's beginning. */
export function completionsAt(text: string, before: string, language: LanguageTables): readonly Completion[] {
  const start = before.replace(/[A-Za-z_][A-Za-z_0-9]*$/, "");
  if (isInStringOrComment(before, start.length)) return [];
  const imports = importsOf(text);
  const members = language.asyncio.flatMap(({ names }) => names).map(asyncioMember);
  const from = /^\s*from\s+([\w.]+)\s+import\s+(.*)$/.exec(start);
  if (from) return from[1] === "asyncio" && !/\bas\s+$/.test(start) ? members : [];
  if (/^\s*(from\s+|import\s+([\w.]+(\s+as\s+\w+)?\s*,\s*)*)([\w.]*\.)?$/.test(start))
    return modulesAfter(start, language.modules);
  const owner = /([A-Za-z_]\w*)\.$/.exec(start);
  if (owner) return imports.modules.has(owner[1] ?? "") && !/\.\w+\.$/.test(start) ? members : [];
  if (/[.\d]$/.test(start)) return [];
  return [
    ...KEYWORDS.map((label) => completion(label, "keyword", KEYWORD_WORDS[label])),
    ...language.builtins.map((label) => completion(label, "function")),
    ...language.types.map((label) => completion(label, "class")),
    ...[...imports.modules].map((label) => completion(label, "module")),
    ...[...imports.names].map(([label, name]) => ({ ...asyncioMember(name), label })),
  ];
}

/** The modules that start with the text of an import; after a dot, only the remaining part. */
function modulesAfter(start: string, modules: readonly string[]): readonly Completion[] {
  const prefix = /[\w.]*$/.exec(start)?.[0] ?? "";
  return modules
    .filter((name) => name.startsWith(prefix))
    .map((name) => completion(name.slice(prefix.length), "module"));
}

function asyncioMember(name: string): Completion {
  const kind = /^[A-Z_]+$/.test(name) ? "constant" : /^[A-Z]/.test(name) ? "class" : "function";
  return completion(name, kind, ASYNCIO_WORDS[name]);
}

function completion(label: string, kind: Completion["kind"], words = ""): Completion {
  return { label, kind, words };
}

/** The name in asyncio of a word, given the text before it on its line; null when it is not one. */
function asyncioName(imports: Imports, before: string, word: string): string | null {
  const owner = /([A-Za-z_]\w*)\.\s*$/.exec(before);
  if (owner) return imports.modules.has(owner[1] ?? "") && !/\.\s*\w+\.\s*$/.test(before) ? word : null;
  if (/^\s*from\s+asyncio\s+import\b/.test(before)) return word;
  return imports.names.get(word) ?? null;
}

/** Reads only import statements, anywhere in the text, because the text is often incomplete. */
function importsOf(text: string): Imports {
  const modules = new Set<string>();
  const names = new Map<string, string>();
  for (const [, list = ""] of text.matchAll(/^\s*import\s+([^\n#]+)/gm)) {
    for (const [, name, alias] of list.matchAll(/([\w.]+)(?:\s+as\s+(\w+))?/g)) {
      if (name === "asyncio") modules.add(alias ?? name);
    }
  }
  for (const [, inside, list] of text.matchAll(/^\s*from\s+asyncio\s+import\s+(?:\(([^)]*)\)|([^\n#]+))/gm)) {
    for (const [, name = "", alias] of (inside ?? list ?? "").matchAll(/(\w+)(?:\s+as\s+(\w+))?/g)) {
      names.set(alias ?? name, name);
    }
  }
  return { modules, names };
}

/** Whether a column of a line is inside a string that starts on the line, or inside a comment. */
function isInStringOrComment(line: string, at: number): boolean {
  let quote = "";
  for (let index = 0; index < at; index += 1) {
    const character = line[index] ?? "";
    if (quote) {
      if (character === "\\") index += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "#") return true;
  }
  return quote !== "";
}
