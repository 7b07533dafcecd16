// Checks that every folder has at most 25 concepts and a README that names each of them.
// A concept is a file without its extension, `.test` and `.gen`: `list.h` and `list.cpp` are one concept. A folder counts as one.

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { projectFiles } from "./lib/project_files.mjs";

const mostConcepts = 25;
const roots = ["engine", "web", "tests", "scripts"];
/** Folders of cases instead of concepts: test programs, pictures, lessons. The README of the parent folder describes them. */
const cases =
  /^(tests\/(programs|refusals)\/.|tests\/engine\/.|tests\/browser\/screenshots|web\/examples\/.|engine\/stdlib\/python\/\w+\/.)/;

const files = projectFiles(...roots);

/** The concepts of each folder, by the folder's path. */
const rooms = new Map();
for (const path of files) {
  addConcept(dirname(path), conceptOf(path));
  for (let folder = dirname(path); folder.includes("/"); folder = dirname(folder)) {
    addConcept(dirname(folder), `${basename(folder)}/`);
  }
}

const complaints = [];
let surveyed = 0;
for (const [folder, concepts] of [...rooms].sort()) {
  if (cases.test(folder)) continue;
  surveyed += 1;
  concepts.delete("README");
  if (concepts.size > mostConcepts && !holdsCases(folder)) {
    complaints.push(`${folder} has ${concepts.size} concepts; a room has at most ${mostConcepts}`);
  }
  const readme = `${folder}/README.md`;
  if (!existsSync(readme)) complaints.push(`${folder} has no README.md`);
  else if (!holdsCases(folder)) checkReadme(readme, [...concepts]);
}

for (const complaint of complaints) console.log(complaint);
console.log(`rooms: ${surveyed} folders surveyed`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function addConcept(folder, concept) {
  if (!rooms.has(folder)) rooms.set(folder, new Set());
  rooms.get(folder).add(concept);
}

function conceptOf(path) {
  return basename(path).replace(/(\.(test|spec|gen|d))?\.\w+$/, "");
}

/** Whether the folder is a list of cases. */
function holdsCases(folder) {
  return ["tests/programs", "tests/refusals"].includes(folder);
}

/** Checks that each concept is named in backticks, by name or by pattern, and that each name in a first column exists. */
function checkReadme(readme, concepts) {
  const text = readFileSync(readme, "utf8");
  const named = [...text.matchAll(/`([^`\s]+)`/g)].flatMap(([, name]) => expand(name));
  for (const concept of concepts) {
    if (!named.some((name) => matches(name, concept))) complaints.push(`${readme} does not name ${concept}`);
  }
  for (const [, cell] of text.matchAll(/^\| *([^|]*`[^|]*)\|/gm)) {
    for (const [, name] of cell.matchAll(/`([^`\s]+)`/g)) {
      const exists = expand(name).every((each) => concepts.some((concept) => matches(each, concept)));
      if (!exists) complaints.push(`${readme} names ${name}, which is not there`);
    }
  }
}

/** Expands a name in a README to concepts: `codegen_{blocks,calls}.cpp` is two. */
function expand(name) {
  const [, before, list, after] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  if (list !== undefined) return list.split(",").flatMap((each) => expand(`${before}${each}${after}`));
  return [name.endsWith("/") ? name : conceptOf(name)];
}

/** Whether a pattern, in which `*` matches any letters, matches a concept. */
function matches(pattern, concept) {
  const letters = pattern.split("*").map((part) => part.replaceAll(/[^\w/]/g, "\\$&"));
  return new RegExp(`^${letters.join("[^/]*")}$`).test(concept);
}
