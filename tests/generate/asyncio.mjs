// Runs random asyncio programs on an engine and on CPython 3.14 and compares output, exit status and every row of the schedule; shrinks and
// shows programs that differ.
//   node tests/generate/asyncio.mjs --seeds FROM..TO|stage [--engine native|wasm] [--jobs N] [--most DIFFERENCES] [--remember] [--lines | --print]
// The options are those of language.mjs.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asyncioProgram } from "./asyncio_program.mjs";
import { search } from "./running/search.mjs";
import { stages } from "./stages.mjs";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), "../.."));
const generator = {
  name: "generated asyncio programs",
  program: asyncioProgram,
  stage: stages.asyncio,
  reference: "./schedules_process.mjs",
  runners: ["schedules_process.mjs"],
  engineOptions: { withSchedule: true, maxSteps: 30_000 },
};
process.exitCode = await search(generator, process.argv.slice(2));
