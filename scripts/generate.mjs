// Writes the generated files: engine/trace/events.def -> events.gen.h and events.gen.ts; tests/corpus/features.mjs ->
// tests/programs/README.md; tests/corpus/asyncio_names.tsv and asyncio_errors.tsv -> tests/programs/ASYNCIO.md; the tree of tests ->
// web/model/language/conformance.gen.ts.
// `--check` writes nothing and fails when a generated file is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { asyncioTable } from "./asyncio_table.mjs";
import { conformanceTables } from "./conformance_tables.mjs";
import { corpusTable } from "./corpus_table.mjs";
import { languageTables } from "./language_tables.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const RECORD_WORDS = 5;
const ID_TYPES = ["task", "future", "handle", "coroutine", "object", "event"];

/** Parses the table of events: {version, events: [{name, flags, fields: [{name, type, word}], sentence}]}. */
function readEvents(text) {
  let version = 0;
  const events = [];
  for (const [index, line] of text.split("\n").entries()) {
    const complain = (what) => new Error(`engine/trace/events.def:${index + 1}: ${what}`);
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("version ")) {
      version = Number(line.slice("version ".length));
      continue;
    }
    const parts = line.split("|").map((part) => part.trim());
    if (parts.length !== 4) throw complain("an event has four columns: name | flags | fields | sentence");
    const [name, flags, fieldList, sentence] = parts;
    let word = 0;
    const fields = (fieldList === "-" ? [] : fieldList.split(/\s+/)).map((field) => {
      const [fieldName, type] = field.split(":");
      if (!["u32", "text", "time", ...ID_TYPES].includes(type)) throw complain(`unknown type of field: ${field}`);
      const at = word;
      word += type === "time" ? 2 : 1;
      return { name: fieldName, type, word: at };
    });
    if (word > RECORD_WORDS) throw complain(`${name} needs ${word} words, a record has ${RECORD_WORDS}`);
    for (const [, placeholder] of sentence.matchAll(/\{(\w+)\}/g)) {
      if (placeholder !== "flag" && !fields.some((field) => field.name === placeholder)) {
        throw complain(`the sentence of ${name} names {${placeholder}}, which is no field of it`);
      }
    }
    events.push({ name, flags: flags === "-" ? [] : flags.split(","), fields, sentence });
  }
  return { version, events };
}

const pascal = (name) => name.replace(/(^|_)(\w)/g, (_, __, letter) => letter.toUpperCase());
/** Names that C++ reserves or C libraries define as macros get a trailing underscore. */
const cppName = (name) => (["return", "new", "delete", "stdout", "stderr"].includes(name) ? `${name}_` : name);

function cppField({ name, type }) {
  if (type === "time") return `VirtualTime ${cppName(name)};`;
  if (type === "text") return `TextId ${cppName(name)} = {};`;
  return `std::uint32_t ${cppName(name)} = 0;`;
}

function cppEncode({ name, type, word }) {
  const value = cppName(name);
  if (type === "time") return `record.set_time(${word}, ${value});`;
  if (type === "text") return `record.words[${word}] = ${value}.index;`;
  return `record.words[${word}] = ${value};`;
}

function cppHeader({ version, events }) {
  const structs = events.map(({ name, flags, fields, sentence }) => {
    const flagEnum = flags.length ? `  enum class Flag : std::uint8_t { ${flags.map(cppName).join(", ")} };\n` : "";
    const flagField = flags.length ? "  Flag flag = {};\n" : "";
    const members = fields.map((field) => `  ${cppField(field)}\n`).join("");
    const encode = [
      ...(flags.length ? ["record.flag = static_cast<std::uint8_t>(flag);"] : []),
      ...fields.map(cppEncode),
    ];
    const body = encode.length ? `\n${encode.map((line) => `    ${line}\n`).join("")}  ` : "";
    const parameter = encode.length ? "TraceRecord& record" : "TraceRecord&";
    return `/// ${sentence}
struct ${pascal(name)} {
  static constexpr EventKind kind = EventKind::${name};
${flagEnum}${flagField}${members}  void encode(${parameter}) const {${body}}
};`;
  });
  const layouts = events.map(({ name, flags, fields }) => {
    const fieldRows = fields.map((field) => `{"${field.name}", FieldType::${field.type}, ${field.word}}`);
    const flagRows = flags.map((flag) => `"${flag}"`);
    return `    EventLayout{"${name}", {{${flagRows.join(", ")}}}, {{${fieldRows.join(", ")}}}},`;
  });
  return `// Generated from events.def by scripts/generate.mjs.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/virtual_time.h"
#include "trace/trace_record.h"

// clang-format off
namespace loopscope {

inline constexpr std::uint32_t trace_version = ${version};
inline constexpr std::uint32_t event_kind_count = ${events.length};

enum class EventKind : std::uint8_t {
${events.map(({ name }) => `  ${name},`).join("\n")}
};

namespace events {

${structs.join("\n\n")}

}  // namespace events

enum class FieldType : std::uint8_t { none, u32, text, time, ${ID_TYPES.join(", ")} };

struct EventField {
  std::string_view name = {};
  FieldType type = FieldType::none;
  std::uint8_t word = 0;
};

/// How one kind of event is laid out in a record: unused flags are empty, unused fields have the type none.
struct EventLayout {
  std::string_view name;
  std::array<std::string_view, 16> flags = {};
  std::array<EventField, 5> fields = {};
};

inline constexpr std::array<EventLayout, event_kind_count> event_layouts = {
${layouts.join("\n")}
};

}  // namespace loopscope
// clang-format on
`;
}

function tsHeader({ version, events }) {
  const tsType = ({ type }) => (type === "text" ? "string" : "number");
  const types = events.map(({ name, flags, fields, sentence }) => {
    const flag = flags.length ? ` flag: ${flags.map((word) => `"${word}"`).join(" | ")};` : "";
    const members = fields.map((field) => ` ${field.name}: ${tsType(field)};`).join("");
    return `/** ${sentence} */\nexport type ${pascal(name)} = EventHead & { kind: "${name}";${flag}${members} };`;
  });
  const layouts = events.map(
    ({ name, flags, fields, sentence }) => `  ${JSON.stringify({ name, flags, fields, sentence })},`,
  );
  return `// Generated from engine/trace/events.def by scripts/generate.mjs.
// biome-ignore-all format: generated

export const TRACE_VERSION = ${version};
export const RECORD_BYTES = ${4 + 4 * RECORD_WORDS};

export type FieldType = "u32" | "text" | "time" | ${ID_TYPES.map((type) => `"${type}"`).join(" | ")};
export type EventField = { readonly name: string; readonly type: FieldType; readonly word: number };
export type EventLayout = {
  readonly name: EventKind;
  readonly flags: readonly string[];
  readonly fields: readonly EventField[];
  readonly sentence: string;
};

/** The common fields of events: sequence number (from 1), pass, virtual time in seconds, and source line (0: none). */
export type EventHead = { sequence: number; pass: number; time: number; line: number };

${types.join("\n\n")}

export type TraceEvent =
${events.map(({ name }) => `  | ${pascal(name)}`).join("\n")};

export type EventKind = TraceEvent["kind"];

/** The type of the events of one kind. */
export type EventOf<Kind extends EventKind> = Extract<TraceEvent, { kind: Kind }>;

/** Indexed by the kind byte of a record. Times in fields are seconds when decoded. */
export const EVENT_LAYOUTS: readonly EventLayout[] = [
${layouts.join("\n")}
];
`;
}

const table = readEvents(readFileSync(`${root}engine/trace/events.def`, "utf8"));
const outputs = {
  "engine/trace/events.gen.h": cppHeader(table),
  "web/engine/events.gen.ts": tsHeader(table),
  "tests/programs/README.md": corpusTable(),
  "web/model/language/language.gen.ts": languageTables(),
  "tests/programs/ASYNCIO.md": asyncioTable(),
  "web/model/language/conformance.gen.ts": conformanceTables(),
};

let stale = 0;
for (const [path, text] of Object.entries(outputs)) {
  let current = "";
  try {
    current = readFileSync(root + path, "utf8");
  } catch {
    // A missing file counts as stale.
  }
  if (current === text) continue;
  stale += 1;
  if (process.argv.includes("--check"))
    console.error(`${path} is not what its table says: run node scripts/generate.mjs`);
  else writeFileSync(root + path, text);
}
if (process.argv.includes("--check") && stale > 0) process.exit(1);
