// Runs the programs of tests/programs and tests/refusals, and the page's lessons, on every engine and compares; tests/README.md has the format.
//   node tests/programs.mjs [PATH-PART…] [--engine native|wasm|reference]… [--update] [--tracebacks]

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  againstExpectations,
  againstLesson,
  againstReference,
  againstReferenceErrors,
  againstRefusals,
} from "./corpus/comparison.mjs";
import { engines } from "./corpus/engines.mjs";
import { readExpectations, withExpectations, withoutExpectations } from "./corpus/expectations.mjs";
import { runReference } from "./reference/reference.mjs";

const fewestPrograms = 1380;
const fewestRefusals = 200;
const fewestLessons = 50;

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.log(`programs: ${error.message}`);
  process.exitCode = 1;
}

async function main(args) {
  const options = readArguments(args);
  const programs = findPrograms("tests/programs", options.parts);
  if (options.update) return update(programs);
  const refusals = findPrograms("tests/refusals", options.parts);
  const lessons = findPrograms("web/examples", options.parts);
  const failures = await compare(programs, refusals, lessons, options);
  const whole = options.parts.length === 0;
  if (programs.length + refusals.length + lessons.length === 0) failures.push("no program found");
  if (whole && programs.length < fewestPrograms) failures.push(`only ${programs.length} programs found`);
  if (whole && refusals.length < fewestRefusals) failures.push(`only ${refusals.length} refusals found`);
  if (whole && lessons.length < fewestLessons) failures.push(`only ${lessons.length} lessons found`);
  for (const failure of failures) console.log(failure);
  if (failures.length > 0) console.log(`programs: ${failures.length} differences`);
  return failures.length > 0 ? 1 : 0;
}

function readArguments(args) {
  /** @type {{ parts: string[], engines: string[], update: boolean, tracebacks: boolean }} */
  const options = { parts: [], engines: [], update: false, tracebacks: false };
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === "--update") options.update = true;
    else if (args[index] === "--tracebacks") options.tracebacks = true;
    else if (args[index] === "--engine") {
      index += 1;
      if (!(args[index] in engines)) throw new Error(`no engine '${args[index]}': ${Object.keys(engines).join(", ")}`);
      options.engines.push(args[index]);
    } else options.parts.push(args[index]);
  }
  if (options.engines.length === 0) options.engines = Object.keys(engines);
  return options;
}

function findPrograms(folder, parts) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith(".py") && (parts.length === 0 || parts.some((part) => path.includes(part))))
    .sort()
    .map((path) => {
      const source = readFileSync(path, "utf8");
      return { path, feature: path.split("/")[2], source, expected: readExpectations(source) };
    });
}

/** Writes the output of the reference into the programs, for review. */
async function update(programs) {
  for (const { path, source } of programs) {
    const bare = withoutExpectations(source);
    const filled = withExpectations(path, bare, await runReference(bare, { fileName: path }));
    if (filled !== source) {
      writeFileSync(path, filled);
      console.log(`updated ${path}`);
    }
  }
  return 0;
}

async function compare(programs, refusals, lessons, options) {
  const failures = [];
  const failed = new Set();
  const complain = (path, engine, complaints) => {
    if (complaints.length > 0) failed.add(path);
    failures.push(...complaints.map((complaint) => `${path} on ${engine}: ${complaint}`));
  };
  const results = new Map();
  for (const engine of options.engines) {
    const refused = engine === "reference" ? [] : refusals;
    const started = Date.now();
    results.set(engine, await engines[engine]([...programs, ...refused, ...lessons]));
    console.log(
      `ran ${programs.length + refused.length + lessons.length} programs on ${engine} in ${seconds(started)} s`,
    );
    for (const { path, expected } of programs) {
      const wrong = expected.any ? againstExpectations(expected, results.get(engine).get(path)) : ["expects nothing"];
      complain(path, engine, wrong);
    }
    for (const { path } of lessons) complain(path, engine, againstLesson(results.get(engine).get(path)));
    for (const { path, expected } of refused) {
      const against = expected.refusals.length > 0 ? againstRefusals : againstExpectations;
      const wrong = expected.any ? against(expected, results.get(engine).get(path)) : ["expects nothing"];
      complain(path, engine, wrong);
    }
  }
  const reference = results.get("reference");
  for (const engine of options.engines.filter((name) => name !== "reference" && reference !== undefined)) {
    for (const { path } of [...programs, ...lessons]) {
      const result = results.get(engine).get(path);
      complain(path, engine, againstReference(reference.get(path), result));
      if (options.tracebacks) complain(path, engine, againstReferenceErrors(path, reference.get(path), result));
    }
  }
  report(programs, refusals, lessons, failed, options.engines);
  return failures;
}

function report(programs, refusals, lessons, failed, names) {
  const counts = new Map();
  for (const { feature } of programs) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  console.log([...counts].map(([feature, count]) => `${feature} ${count}`).join(", "));
  const equal = (list) => list.filter(({ path }) => !failed.has(path)).length;
  const ran = names.length === 1 ? `right on ${names[0]}` : `equal on ${names.join(", ")}`;
  const refused = names.some((name) => name !== "reference")
    ? `${equal(refusals)} of ${refusals.length} refusals right`
    : "refusals not run";
  const taught = `${equal(lessons)} of ${lessons.length} lessons`;
  console.log(`programs: ${equal(programs)} of ${programs.length} ${ran}; ${taught}; ${refused}`);
}

function seconds(started) {
  return ((Date.now() - started) / 1000).toFixed(1);
}
