// Like reference_process.mjs, but each program runs as if in its own process, with its schedule: slower, and necessary for asyncio programs.

import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";
import { scheduleText } from "../../reference/reference.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const referenceFiles = ["ordered_set.py", "virtual_clock.py", "virtual_loop.py", "program.py"];
const mostHandles = 20_000;
const pyodide = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0", TZ: "UTC" } });
pyodide.FS.mkdirTree("/generate");
for (const name of ["smaller_programs.py", ...referenceFiles.map((file) => `../../reference/${file}`)]) {
  pyodide.FS.writeFile(`/generate/${basename(name)}`, readFileSync(join(folder, name), "utf8"));
}
pyodide.runPython("import sys; sys.path.insert(0, '/generate')");
const smallerPrograms = pyodide.pyimport("smaller_programs").smaller_programs;
const runProgram = pyodide.runPython(`
import json, program
lambda source: json.dumps(program.run_program(source, "main.py", 0, ${mostHandles})[:4])
`);

function runOne(source) {
  const [status, stdout, stderr, rows] = JSON.parse(runProgram(source));
  const schedule = rows.map(([pass, nanoseconds, task]) => ({ pass, time: nanoseconds / 1e9, task }));
  return [status, stdout, stderr, scheduleText(schedule)];
}

process.on("message", ({ id, run, smaller }) => {
  if (run !== undefined) process.send?.({ id, answer: run.map(runOne) });
  else process.send?.({ id, answer: JSON.parse(smallerPrograms(...smaller)) });
});
process.on("disconnect", () => process.exit());
