// Runs random programs of asyncio on an engine and on CPython 3.14 and compares what they print, how they end and every row of their
// schedule; what differs is shrunk and shown.
//   node tests/generate/asyncio.mjs --seeds FROM..TO [--engine native|wasm] [--most DIFFERENCES] [--print]
// To use all cores, run it several times with other seeds.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { againstReference } from "../corpus/comparison.mjs";
import { engines } from "../corpus/engines.mjs";
import { asyncioProgram } from "./asyncio_program.mjs";
import { NodeEngine } from "./running/node_engine.mjs";
import { shrink } from "./running/shrink.mjs";

const batchSize = 25;
const refused = 2;

process.chdir(join(dirname(fileURLToPath(import.meta.url)), "../.."));
process.exitCode = await main();

async function main() {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "1..100" },
      engine: { type: "string", default: "native" },
      most: { type: "string", default: "5" },
      print: { type: "boolean", default: false },
    },
  });
  const [from, to = from] = values.seeds.split("..").map(Number);
  if (values.print) {
    for (let seed = from; seed <= to; seed += 1) console.log(asyncioProgram(seed));
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "loopscope-generated-"));
  try {
    return await search(folder, values.engine, from, to, Number(values.most));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function search(folder, engine, from, to, most) {
  const counts = { equal: 0, different: 0, refused: 0, rows: 0 };
  const started = Date.now();
  for (let first = from; first <= to && counts.different < most; first += batchSize) {
    const seeds = Array.from({ length: Math.min(batchSize, to - first + 1) }, (_, index) => first + index);
    const results = await compare(folder, engine, seeds.map(asyncioProgram));
    for (const [index, { verdict, complaints, rows }] of results.entries()) {
      counts[verdict] += 1;
      counts.rows += rows;
      if (verdict === "different") await show(folder, engine, seeds[index], complaints);
      if (verdict === "refused") console.log(`seed ${seeds[index]} is refused: ${complaints[0]}`);
    }
  }
  const total = counts.equal + counts.different + counts.refused;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `generated asyncio programs: ${total} in ${seconds} s on ${engine}: ${counts.equal} equal, ${counts.different} different, ${counts.refused} refused, ${counts.rows} rows of schedules`,
  );
  const failed = counts.different + counts.refused;
  console.log(`${counts.equal} passed${failed > 0 ? `, ${failed} failed` : ""}`);
  return failed > 0 ? 1 : 0;
}

/** How each program does: `{ verdict, complaints, rows }`. */
async function compare(folder, engine, sources) {
  const programs = sources.map((source, index) => ({ path: join(folder, `${index}.py`), source }));
  for (const { path, source } of programs) writeFileSync(path, source);
  const results = await engines[engine](programs);
  const expected = await engines.reference(programs);
  return programs.map(({ path }) => {
    const result = results.get(path);
    const rows = expected.get(path).schedule.split("\n").length - 1;
    if (result.exitCode === refused) return { verdict: "refused", complaints: [result.stderr.split("\n")[0]], rows };
    const complaints = againstReference(expected.get(path), result);
    return { verdict: complaints.length === 0 ? "equal" : "different", complaints, rows };
  });
}

/** What sort of difference it is, so that shrinking does not end at another one. */
function kindOf([first = ""]) {
  return first.replaceAll(/(?<=: )[^']*|\d+/g, "");
}

async function show(folder, engine, seed, complaints) {
  console.log(`\n== seed ${seed}\n${complaints.join("\n")}`);
  const parser = new NodeEngine("./reference_process.mjs");
  const wanted = kindOf(complaints);
  const isStillWrong = async (sources) =>
    (await compare(folder, engine, sources)).map((result) => kindOf(result.complaints) === wanted);
  const small = await shrink(asyncioProgram(seed), parser, isStillWrong);
  parser.stop();
  console.log(small.trimEnd());
  const [{ complaints: left }] = await compare(folder, engine, [small]);
  console.log(`-- ${left.join("\n-- ")}`);
}
