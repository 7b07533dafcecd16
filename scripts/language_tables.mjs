// The generated file web/model/language.gen.ts: what the language holds and what it refuses, from the engine's own tables.
import { readdirSync, readFileSync } from "node:fs";
import { features } from "../tests/corpus/features.mjs";

const read = (path) => readFileSync(path, "utf8");
/** The text of one or several C string literals that stand side by side. */
const literals = (text) => [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => JSON.parse(literal)).join("");
const words = (text) => text.split(" ").filter(Boolean);
const sorted = (names) => [...new Set(names)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

function found(list, what, path) {
  if (list.length === 0)
    throw new Error(
      `${path}: no ${what} found; is the table written otherwise than scripts/language_tables.mjs reads it?`,
    );
  return list;
}

/** The sections of diagnostics.def: [{title, entries: [{id, severity, message, hint}]}]. */
function diagnostics() {
  const path = "engine/source/diagnostics.def";
  const sections = [];
  for (const [index, line] of read(path).split("\n").entries()) {
    const title = /^\/\/ ---- (.*) ----$/.exec(line)?.[1];
    if (title) sections.push({ title: title[0].toUpperCase() + title.slice(1), entries: [] });
    if (!line.startsWith("X(")) continue;
    const [, id, severity, rest] = /^X\((\w+), (\w+), (.*)\)$/.exec(line) ?? [];
    const [message, hint] = [...(rest ?? "").matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) =>
      shown(JSON.parse(literal)),
    );
    if (!id || hint === undefined || sections.length === 0)
      throw new Error(`${path}:${index + 1}: this line cannot be read`);
    sections.at(-1).entries.push({ id: id.replaceAll("_", "-"), severity, message, hint });
  }
  return found(sections, "sections", path);
}

/** A message for the table: what the reporter gives is an ellipsis. */
function shown(text) {
  return text.replaceAll(/\{\d\}/g, "…");
}

/** The names that are refused with a reason, by diagnostic: a Map from id to names, those of asyncio and of modules with theirs. */
function refusedNames() {
  const path = "engine/source/refused_members.cpp";
  const byId = new Map();
  const tables = [...read(path).matchAll(/constexpr Theme (\w+)\[\] = \{\n(.*?)\n\};/gs)];
  for (const [, table, body] of found(tables, "tables", path)) {
    const rows = [...body.matchAll(/\{DiagnosticId::(\w+),((?:\s*"[^"]*")+)\}/g)];
    for (const [, diagnostic, names] of found(rows, `rows of ${table}`, path)) {
      const id = diagnostic.replaceAll("_", "-");
      const full = words(literals(names)).map((name) => (table === "themes" ? `asyncio.${name}` : name));
      byId.set(id, [...(byId.get(id) ?? []), ...full]);
    }
  }
  return byId;
}

/** The modules that a program can import, dotted. */
function modules() {
  const python = readdirSync("engine/stdlib", { recursive: true })
    .filter((name) => name.endsWith(".py"))
    .map((name) => name.slice(0, -3).replaceAll(/[/\\]/g, "."));
  const native = [...read("engine/stdlib/modules.def").matchAll(/^MODULE\("([\w.]+)"/gm)].map(([, name]) => name);
  return sorted(["asyncio", ...python, ...native].filter((name) => !/(^|\.)_/.test(name)));
}

/** The names of asyncio by the part of it that holds them, without those that only refuse: [{part, names}]. */
function asyncioNames() {
  const path = "engine/vm/asyncio_submodules.cpp";
  const functions = read("engine/vm/module_asyncio.def");
  const refusing = new Set([...functions.matchAll(/^FUNCTION\("(\w+)",.* refuse_\w+,/gm)].map(([, name]) => name));
  const rows = [...read(path).matchAll(/\{"asyncio\.(\w+)",((?:\s*"[^"]*")+)\}/g)];
  const { graph, exceptions } = libraryNamesOfAsyncio();
  const parts = found(rows, "parts of asyncio", path).map(([, part, names]) => [part, words(literals(names))]);
  return [...parts, ["graph", graph]].map(([part, names]) => ({
    part: part.replaceAll("_", " "),
    names: sorted(
      [...names, ...(part === "exceptions" ? exceptions : [])].filter(
        (name) => !name.startsWith("_") && !refusing.has(name),
      ),
    ),
  }));
}

/** Those that asyncio has from the library's text, once a program asks for them. */
function libraryNamesOfAsyncio() {
  const path = "engine/vm/module_asyncio.cpp";
  const namesIn = (list) => {
    const [, body] = new RegExp(`constexpr std::string_view ${list}\\[\\] = \\{([^}]*)\\}`).exec(read(path)) ?? [];
    return found([...(body ?? "").matchAll(/"(\w+)"/g)], `names of ${list}`, path).map(([, name]) => name);
  };
  return { graph: namesIn("of_graph").filter((name) => name !== "graph"), exceptions: namesIn("errors") };
}

function builtinFunctions() {
  return sorted([...read("engine/vm/builtins.def").matchAll(/^BUILTIN\("(\w+)"/gm)].map(([, name]) => name));
}

/** The built-in types and exceptions that a program can name. */
function builtinTypes() {
  const ofPython = new Set(
    [...read("engine/source/python_names.h").matchAll(/^ {6}"(\w+)",$/gm)].map(([, name]) => name),
  );
  const types = ["engine/values/builtin_types.def", "engine/values/exceptions.def"].flatMap((path) =>
    [...read(path).matchAll(/^LOOPSCOPE_TYPE\(\w+, "(\w+)"/gm)].map(([, name]) => name),
  );
  return found(sorted(types.filter((name) => ofPython.has(name))), "built-in types", "engine/values/builtin_types.def");
}

/** The text of the file. Throws when a table cannot be read, or names a diagnostic that there is not. */
export function languageTables() {
  const names = refusedNames();
  const refused = diagnostics().map(({ title, entries }) => ({
    title,
    entries: entries.map((entry) => {
      const own = sorted(names.get(entry.id) ?? []);
      names.delete(entry.id);
      return { ...entry, names: own };
    }),
  }));
  if (names.size > 0) throw new Error(`no diagnostic for the refused names of ${[...names.keys()].join(", ")}`);
  const tables = {
    features: features
      .filter(([tier]) => tier !== "together")
      .map(([tier, what]) => ({ area: tier === "asyncio" ? "asyncio" : "Python", what })),
    asyncio: asyncioNames(),
    modules: modules(),
    builtins: builtinFunctions(),
    types: builtinTypes(),
    refused,
  };
  const list = (items) => `[\n${items.map((item) => `    ${JSON.stringify(item)},\n`).join("")}  ]`;
  return `// Generated by scripts/generate.mjs from the engine's tables and tests/corpus/features.mjs.
// biome-ignore-all format: generated
import type { LanguageTables } from "./language.ts";

export const LANGUAGE: LanguageTables = {
${["features", "asyncio", "refused"].map((key) => `  ${key}: ${list(tables[key])},`).join("\n")}
${["modules", "builtins", "types"].map((key) => `  ${key}: ${list(tables[key])},`).join("\n")}
};
`;
}
