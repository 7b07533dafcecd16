// Checks that programs in one interpreter do not affect each other: the corpus must give the same results forwards and backwards.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runReference } from "./reference.mjs";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), "../.."));
const paths = readdirSync("tests/programs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".py"))
  .map((name) => join("tests/programs", name))
  .sort();

async function outcome(path) {
  return JSON.stringify(await runReference(readFileSync(path, "utf8"), { fileName: path }));
}

const first = new Map();
for (const path of paths) first.set(path, await outcome(path));
const changed = [];
for (const path of paths.toReversed()) if ((await outcome(path)) !== first.get(path)) changed.push(path);

for (const path of changed) console.log(`${path} runs differently after other programs`);
console.log(`isolation: ${paths.length - changed.length} of ${paths.length} programs run alike in either order`);
process.exitCode = changed.length > 0 || paths.length === 0 ? 1 : 0;
