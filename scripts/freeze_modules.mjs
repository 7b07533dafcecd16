// Collects the library's Python modules: node scripts/freeze_modules.mjs RESIDENT LIBRARY. RESIDENT is a C++ table of the modules that the
// engine itself needs; LIBRARY is one text of all other modules, which the host loads on demand: for each module a line `name bytes`, then
// its text. Comment lines are emptied, so that line numbers stay the same; no line inside a string may start with '#'.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const residents = ["_generic", "contextvars"];
const folder = join(dirname(fileURLToPath(import.meta.url)), "../engine/stdlib/python");
const delimiter = "python";

const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".py"))
  .sort()
  .map((path) => ({
    // The first folder is not part of the module's name.
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
