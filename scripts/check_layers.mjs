// Checks includes and imports. Each folder lists the folders below it, and the rooms of a folder are listed in order; anything else fails.

import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const engineLayers = {
  base: [],
  source: ["base"],
  values: ["base"],
  trace: ["base"],
  bytecode: ["base", "source", "values"],
  loop: ["base", "trace"],
  asyncio: ["base", "trace", "values", "loop"],
  vm: ["base", "source", "values", "trace", "bytecode", "loop", "asyncio"],
  stdlib: ["base", "source", "values", "trace", "bytecode", "loop", "asyncio", "vm"],
  api: ["base", "source", "values", "trace", "bytecode", "loop", "asyncio", "vm", "stdlib"],
};

/**
 * The rooms of a folder, in order: a header of one includes only headers of its own room and of those before it. What stands in the folder
 * itself is above its rooms. The definitions in .cpp files may call any room of their folder, except where `strict` holds them to the
 * order too. A folder `anywhere` holds what every room may include.
 */
const rooms = {
  "engine/source": { order: ["diagnostics", "tree", "lexer", "parser", "names", "rules"], strict: true },
  "engine/values": { order: ["core", "text", "containers", "objects", "numbers", "native", "exceptions"] },
  "engine/asyncio": { order: ["coroutines", "events", "tasks", "synchronization", "waiting"] },
  "engine/vm": {
    order: [
      "frames",
      "classes",
      "slots",
      "modules",
      "interpreter",
      "coroutines",
      "calls",
      "builtins",
      "inspection",
      "program",
    ],
  },
  "engine/stdlib": {
    order: ["hashing", "collections", "itertools", "numeric", "objects", "system", "text", "asyncio"],
    strict: true,
    anywhere: ["engine/stdlib/modules.h", "engine/stdlib/modules.def"],
  },
  "web/model": {
    order: ["log", "loop_state", "schedule", "causes", "sentences", "lessons", "language", "export", "testing"],
    strict: true,
  },
};

const webLayers = {
  base: [],
  engine: ["base"],
  model: ["base"],
  state: ["base", "model", "engine"],
  ui: ["base"],
  editor: ["base", "model", "state", "ui"],
  timeline: ["base", "model", "state", "ui", "styles"],
  panels: ["base", "model", "state", "ui", "styles"],
  examples: [],
  cli: ["base", "model", "engine"],
};
/** Folders from which only types may be imported: `import type`. */
const webTypesOnly = { model: ["engine"], examples: ["model"], panels: ["examples"] };
/** Single files that a folder may import in addition, such as the generated table of events. */
const webFiles = {
  model: ["web/engine/events.gen.ts"],
  state: ["web/examples/manifest.ts", "web/examples/first_lesson.ts", "web/examples/lesson.ts"],
  cli: ["web/examples/manifest.ts"],
};

/** Patterns that only some files may contain. */
const places = [
  { root: "engine", pattern: /<emscripten/, only: /^engine\/api\/wasm_exports\.cpp$/ },
  { root: "engine", pattern: /#include <(iostream|fstream|print)>/, only: /^engine\/api\/native_main\.cpp$/ },
  {
    root: "engine",
    pattern: /(?<![\w.>])(printf|fprintf|puts|fputs|putchar|fwrite|fread|fopen|getenv)\(/,
    only: /^engine\/api\/native_main\.cpp$/,
  },
  { root: "web", pattern: /\.getContext\(/, only: /^web\/timeline\// },
  { root: "web", pattern: /\brequestAnimationFrame\(/, only: /^web\/base\/frame_scheduler\.ts$/ },
  { root: "web", pattern: /["']monaco-editor/, only: /^web\/editor\// },
  { root: "web", pattern: /\bnew Worker\(|\bWebAssembly\./, only: /^web\/engine\// },
];

const complaints = [];
const seen = { engine: 0, web: 0 };

for (const path of filesOf("engine", /\.(h|cpp)$/)) {
  const text = readFileSync(path, "utf8");
  for (const [, target] of text.matchAll(/^\s*#include "([^"]+)"/gm)) {
    judge(path, engineLayers, folderOf(path), target.split("/")[0], `includes ${target}`);
    judgeRooms(path, `engine/${target}`);
  }
  judgePlaces("engine", path, text);
}

for (const path of filesOf("web", /\.(ts|tsx)$/)) {
  if (/\.test\.tsx?$/.test(path)) continue;
  const text = readFileSync(path, "utf8");
  for (const [statement, target] of text.matchAll(/^(?:import|export)\b[^"';]*["'](\.[^"']*)["']/gm)) {
    judgeImport(path, target, /^(import|export) type\b/.test(statement));
  }
  for (const [, target] of text.matchAll(/\bimport\(\s*["'](\.[^"']*)["']/g)) judgeImport(path, target, false);
  judgePlaces("web", path, text);
}

for (const cycle of cyclesOf(libraryImports())) complaints.push(`engine/stdlib/python: ${cycle.join(" imports ")}`);

for (const complaint of complaints) console.log(complaint);
console.log(`layers: ${seen.engine} engine files, ${seen.web} web files checked`);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** What each module of the library imports while it is being imported itself: a Map from module to modules. */
function libraryImports() {
  const root = "engine/stdlib/python";
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".py"));
  const nameOf = (path) => path.slice(0, -".py".length).split("/").slice(1).join(".");
  const modules = new Set(sources.map(nameOf));
  return new Map(
    sources.map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      // `from package import module` imports that module.
      const imported = [...text.matchAll(/^(?:from|import) ([\w.]+)(?: import (\w+))?/gm)].map(([, name, member]) =>
        modules.has(`${name}.${member}`) ? `${name}.${member}` : name,
      );
      return [nameOf(path), imported.filter((name) => modules.has(name))];
    }),
  );
}

/** The cycles of a graph, each as its nodes with the first one repeated at the end. */
function cyclesOf(graph) {
  const cycles = [];
  const done = new Set();
  const visit = (node, path) => {
    const at = path.indexOf(node);
    if (at >= 0) cycles.push([...path.slice(at), node]);
    if (at >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}

function filesOf(root, extension) {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => join(root, name))
    .filter((path) => extension.test(path));
  seen[root] = files.length;
  return files.sort();
}

/** The folder below engine/ or web/; undefined for a file directly in it (main.tsx, which may import everything). */
function folderOf(path) {
  const parts = path.split("/");
  return parts.length > 2 ? parts[1] : undefined;
}

/** Holds a file to the order of its folder's rooms; `target` is the path of what it includes or imports. */
function judgeRooms(path, target) {
  const folder = path.split("/").slice(0, 2).join("/");
  const { order = [], strict = false, anywhere = [] } = rooms[folder] ?? {};
  if (order.length === 0 || !target.startsWith(`${folder}/`) || anywhere.includes(target)) return;
  const [from, to] = [path, target].map((each) => each.split("/").slice(2, -1)[0]);
  if (from !== undefined && !order.includes(from)) complaints.push(`${path}: the room ${from} is not in the order`);
  if (from === undefined || from === to || (path.endsWith(".cpp") && !strict)) return;
  if (to === undefined || order.indexOf(to) > order.indexOf(from))
    complaints.push(`${path}: the room ${from} may not reach into ${to ?? folder} (${target})`);
}

function judge(path, layers, from, to, what) {
  if (from === undefined || from === to) return;
  if (layers[from] === undefined) complaints.push(`${path}: the folder ${from} is not in the list of layers`);
  else if (!layers[from].includes(to)) complaints.push(`${path}: ${from} may not reach into ${to} (${what})`);
}

function judgeImport(path, target, typesOnly) {
  const resolved = posix.normalize(posix.join(posix.dirname(path), target));
  if (!resolved.startsWith("web/")) return;
  const from = folderOf(path);
  const to = folderOf(resolved);
  judgeRooms(path, resolved);
  if (to === undefined && from !== undefined) complaints.push(`${path}: imports ${resolved}, which nothing may`);
  if (typesOnly && webTypesOnly[from]?.includes(to)) return;
  if (webFiles[from]?.includes(resolved)) return;
  judge(path, webLayers, from, to, `imports ${target}`);
}

function judgePlaces(root, path, text) {
  for (const { root: where, pattern, only } of places) {
    if (where === root && pattern.test(text) && !only.test(path))
      complaints.push(`${path}: ${pattern.source} is only for ${only.source}`);
  }
}
