import type { LanguageTables } from "../model/language/language.ts";
import { ASYNCIO_WORDS, KEYWORD_WORDS, KEYWORDS } from "../model/sentences/asyncio_words.ts";

/** What a text imports of asyncio: the names under which it has the module, and names of it by what they are called. */
type Imports = { readonly modules: ReadonlySet<string>; readonly names: ReadonlyMap<string, string> };

/** Something that can be written at a caret, of one of the kinds that an editor tells apart. */
export type Completion = {
  readonly label: string;
  readonly kind: "keyword" | "module" | "function" | "class" | "constant";
  /** What it does, empty when nothing is known. */
  readonly words: string;
};

const NAME = /[A-Za-z_][A-Za-z_0-9]*/g;

/** What is said of the word at a column (from 1, in UTF-16 units) of a line; null when there is nothing to say. */
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

/** What of the language can be written behind the beginning of a line, the word at its end being the one that is written. */
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

/** The modules that begin as an import does; behind a dot only what comes after it. */
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

/** The name in asyncio of a word with what stands before it on its line; null when it is none. */
function asyncioName(imports: Imports, before: string, word: string): string | null {
  const owner = /([A-Za-z_]\w*)\.\s*$/.exec(before);
  if (owner) return imports.modules.has(owner[1] ?? "") && !/\.\s*\w+\.\s*$/.test(before) ? word : null;
  if (/^\s*from\s+asyncio\s+import\b/.test(before)) return word;
  return imports.names.get(word) ?? null;
}

/** By the statements alone, wherever they stand: an editor's text is often not whole. */
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

/** Whether a place of a line lies in a string that begins on it, or in a comment. */
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
