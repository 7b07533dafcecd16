// Checks the length of files: a warning above 400 lines, a failure above 600. Generated files, tables and test programs are exempt.

import { readFileSync } from "node:fs";
import { projectFiles } from "./lib/project_files.mjs";

const warnPast = 400;
const failPast = 600;
const counted = /\.(h|cpp|ts|tsx|mjs|css|py|sh)$|^scripts\/[a-z]+$/;
const exempt = /\.gen\.|^tests\/(programs|refusals)\//;

const files = projectFiles().filter((path) => counted.test(path) && !exempt.test(path));

let failed = false;
for (const path of files) {
  const lines = readFileSync(path, "utf8").split("\n").length - 1;
  if (lines <= warnPast) continue;
  failed ||= lines > failPast;
  console.log(`${lines > failPast ? "too long" : "warning"}: ${path} has ${lines} lines; the limit is ${failPast}`);
}
console.log(`sizes: ${files.length} files checked`);
process.exitCode = failed ? 1 : 0;
