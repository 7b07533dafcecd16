// A process that runs batches of programs on CPython 3.14 and shrinks programs. It receives `{ id, run | smaller }` and answers `{ id, answer }`.

import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const folder = dirname(fileURLToPath(import.meta.url));
const pyodide = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0", TZ: "UTC" } });
pyodide.FS.mkdirTree("/generate");
const ownFiles = ["reference_batch.py", "smaller_programs.py"];
const referenceFiles = ["ordered_set.py", "virtual_clock.py", "virtual_loop.py", "program.py"];
for (const name of [...ownFiles, ...referenceFiles.map((file) => `../../reference/${file}`)]) {
  pyodide.FS.writeFile(`/generate/${basename(name)}`, readFileSync(join(folder, name), "utf8"));
}
pyodide.runPython("import sys; sys.path.insert(0, '/generate')");
const runBatch = pyodide.pyimport("reference_batch").run_batch;
const smallerPrograms = pyodide.pyimport("smaller_programs").smaller_programs;

process.on("message", ({ id, run, smaller }) => {
  if (run !== undefined) process.send?.({ id, answer: JSON.parse(runBatch(JSON.stringify(run))) });
  else process.send?.({ id, answer: JSON.parse(smallerPrograms(...smaller)) });
});
process.on("disconnect", () => process.exit());
