// The reference: CPython 3.14 (Pyodide) on a virtual clock.
// Usage: node tests/reference/reference.mjs FILE [--seed N] [--schedule OUT.tsv]

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const folder = dirname(fileURLToPath(import.meta.url));
const pythonFiles = ["ordered_set.py", "virtual_clock.py", "virtual_loop.py", "program.py"];

let starting;

async function start() {
  const pyodide = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0", TZ: "UTC" } });
  pyodide.FS.mkdirTree("/reference");
  for (const name of pythonFiles) {
    pyodide.FS.writeFile(`/reference/${name}`, readFileSync(join(folder, name), "utf8"));
  }
  pyodide.runPython("import sys; sys.path.insert(0, '/reference')");
  const runProgram = pyodide.pyimport("program").run_program;
  const toJson = pyodide.runPython(`
import json
lambda run, *arguments: json.dumps(run(*arguments))
`);
  return (...values) => {
    try {
      return JSON.parse(toJson(runProgram, ...values));
    } catch (error) {
      return rethrowPlain(error);
    }
  };
}

/** A Pyodide error carries a megabyte of source, so only its message is passed on. After an error a new interpreter is created. */
function rethrowPlain(error) {
  starting = undefined;
  throw new Error(error.message);
}

/**
 * Runs a program to its end under CPython 3.14 on a virtual clock. One interpreter, loaded at the first call, runs all
 * programs, each as if in its own process. A program that deadlocks ends with status 3; one that exceeds `maxHandles`
 * callbacks of its loop, or loops endlessly between them, ends with 4. Neither runs any further code.
 *
 * @param {string} source
 * @param {{ fileName?: string, seed?: number, maxHandles?: number }} [options]
 * @returns {Promise<{ exitCode: number, stdout: string, stderr: string,
 *   schedule: { pass: number, time: number, task: string }[], stdoutLines: number[] }>}
 *   time in seconds; stdoutLines has, for each line of stdout, the line of the program that ended it
 */
export async function runReference(source, { fileName = "main.py", seed = 0, maxHandles = 0 } = {}) {
  starting ??= start().catch(rethrowPlain);
  const run = await starting;
  const [exitCode, stdout, stderr, rows, stdoutLines] = run(source, fileName, seed, maxHandles);
  const schedule = rows.map(([pass, nanoseconds, task]) => ({ pass, time: nanoseconds / 1e9, task }));
  return { exitCode, stdout, stderr, schedule, stdoutLines };
}

/** A schedule as text: one row `pass TAB seconds with nine decimals TAB task name` for each step, no header. */
export function scheduleText(schedule) {
  return schedule.map(({ pass, time, task }) => `${pass}\t${time.toFixed(9)}\t${task}\n`).join("");
}

async function main(args) {
  const options = {};
  let file;
  let scheduleFile;
  while (args.length > 0) {
    const word = args.shift();
    if (word === "--seed") options.seed = Number(args.shift());
    else if (word === "--schedule") scheduleFile = args.shift();
    else file = word;
  }
  const result = await runReference(readFileSync(file, "utf8"), { fileName: file, ...options });
  process.stdout.write(result.stdout);
  process.stderr.write(result.stderr);
  if (scheduleFile) writeFileSync(scheduleFile, scheduleText(result.schedule));
  process.exitCode = result.exitCode;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
