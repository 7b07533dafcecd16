// The links of every document lead to files that exist, and a link whose text is a name in backticks leads to a file that holds the name.

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectFiles } from "./lib/project_files.mjs";

const documents = projectFiles("*.md");

const complaints = [];
let links = 0;
for (const path of documents) {
  // A link may be broken over two lines.
  const text = readFileSync(path, "utf8").replaceAll(/\s*\n\s*/g, " ");
  for (const [, label, target] of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|#)/.test(target)) continue;
    links += 1;
    check(path, label, target.replace(/#.*$/, ""));
  }
}

for (const complaint of complaints) console.log(complaint);
console.log(`links: ${links} in ${documents.length} documents checked`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function check(path, label, target) {
  const file = join(dirname(path), target);
  if (!existsSync(file)) {
    complaints.push(`${path}: ${target} does not exist`);
    return;
  }
  const [, name] = /^`(?:\w+::)?(\w+)`$/.exec(label) ?? [];
  if (name === undefined || !statSync(file).isFile()) return;
  if (!new RegExp(`\\b${name}\\b`).test(readFileSync(file, "utf8")))
    complaints.push(`${path}: ${target} does not hold ${name}`);
}
