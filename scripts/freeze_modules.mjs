// Writes the library's Python modules as a table in C++ that the engine includes: node scripts/freeze_modules.mjs OUTPUT.
// Lines that are comments only are emptied, so that line numbers stay; the texts may hold no line of a string that begins with '#'.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const library = join(dirname(fileURLToPath(import.meta.url)), "../engine/stdlib");
const delimiter = "python";

const lines = readdirSync(library, { recursive: true })
  .filter((path) => path.endsWith(".py"))
  .sort()
  .map((path) => {
    const name = path.slice(0, -".py".length).split(sep).join(".");
    const text = readFileSync(join(library, path), "utf8").replace(/^[ \t]*#.*$/gm, "");
    if (text.includes(`)${delimiter}"`)) throw new Error(`${path} holds the end of a C++ raw string`);
    return `FROZEN_MODULE("${name}", R"${delimiter}(${text})${delimiter}")\n`;
  });
writeFileSync(process.argv[2], lines.join(""));
