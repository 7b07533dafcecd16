// Reads the engine's tables: *.def files with one row per line, a macro with its arguments.
import { readFileSync } from "node:fs";

/**
 * The rows of a table: [{macro, arguments, title, line}]. An argument is the text of a string literal (adjacent literals are joined), or
 * the source text of anything else. `title` is the last comment of the form `// ---- title ----` above the row. Throws at an unreadable
 * row.
 */
export function readTable(path) {
  const rows = [];
  let title = "";
  for (const [index, text] of readFileSync(path, "utf8").split("\n").entries()) {
    const line = index + 1;
    title = /^\/\/ ---- (.*) ----$/.exec(text)?.[1] ?? title;
    if (text.trim() === "" || text.startsWith("//") || text.startsWith("#")) continue;
    const [, macro, rest] = /^([A-Z_]+)\((.*)\)$/.exec(text) ?? [];
    if (macro === undefined) throw new Error(`${path}:${line}: a row is MACRO(argument, …) on one line`);
    rows.push({ macro, arguments: splitArguments(rest).map(argumentText), title, line });
  }
  if (rows.length === 0) throw new Error(`${path}: the table has no row`);
  return rows;
}

/** Splits at the commas outside of literals and brackets. */
function splitArguments(text) {
  const parts = [""];
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[\s\S]/g)) {
    if ("([{".includes(token)) depth += 1;
    if (")]}".includes(token)) depth -= 1;
    if (token === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter((part, index) => part !== "" || index > 0);
}

function argumentText(argument) {
  if (!argument.startsWith('"')) return argument;
  return [...argument.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => JSON.parse(literal)).join("");
}
