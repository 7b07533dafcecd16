// Runs random programs of the language on an engine and on CPython 3.14 and compares them; shrinks and shows programs that differ.
//   node tests/generate/language.mjs --seeds FROM..TO|stage [--engine native|wasm] [--jobs N] [--most DIFFERENCES] [--remember] [--lines | --print]
// --lines shows only the first lines that differ, --print only the programs. --remember caches the reference's answers in
// .build/generated.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "./program.mjs";
import { search } from "./running/search.mjs";
import { stages } from "./stages.mjs";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), "../.."));
const generator = {
  name: "generated programs",
  program,
  stage: stages.language,
  reference: "./reference_process.mjs",
  runners: ["reference_batch.py", "reference_process.mjs"],
  engineOptions: {},
};
process.exitCode = await search(generator, process.argv.slice(2));
