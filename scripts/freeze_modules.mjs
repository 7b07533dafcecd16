// Gathers the library's Python modules: node scripts/freeze_modules.mjs RESIDENT LIBRARY. RESIDENT becomes a table in C++ of the
// modules that are always there, because the engine itself asks for them; LIBRARY one text of all others, which the host
// loads when a program wants it: for each module a line `name bytes`, then its text.
// Lines that are comments only are emptied, so that line numbers stay; the texts may hold no line of a string that begins with '#'.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const residents = ["_generic", "contextvars"];
const folder = join(dirname(fileURLToPath(import.meta.url)), "../engine/stdlib/python");
const delimiter = "python";

const modules = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".py"))
  .sort()
  .map((path) => ({
    // The first folder is a room of the house, not a part of the module's name.
    name: path.slice(0, -".py".length).split(sep).slice(1).join("."),
    text: readFileSync(join(folder, path), "utf8").replace(/^[ \t]*#.*$/gm, ""),
  }));

function resident({ name, text }) {
  if (text.includes(`)${delimiter}"`)) throw new Error(`${name} holds the end of a C++ raw string`);
  return `RESIDENT_MODULE("${name}", R"${delimiter}(${text})${delimiter}")\n`;
}

const isResident = ({ name }) => residents.includes(name);
const [residentPath, libraryPath] = process.argv.slice(2);
writeFileSync(residentPath, modules.filter(isResident).map(resident).join(""));
writeFileSync(
  libraryPath,
  modules
    .filter((module) => !isResident(module))
    .map(({ name, text }) => `${name} ${Buffer.byteLength(text)}\n${text}`)
    .join(""),
);
