// Runs random programs of the language on an engine and on CPython 3.14 and compares; what differs is shrunk and shown.
//   node tests/generate/language.mjs --seeds FROM..TO [--engine native|wasm] [--jobs N] [--most DIFFERENCES] [--remember] [--lines | --print]
// With --lines only the first lines that differ are shown, with --print the programs alone. With --remember the reference's answers are
// kept in .build/generated, and it is not asked twice.

import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "./program.mjs";
import { compare, firstDifference } from "./running/comparison.mjs";
import { NativeEngine } from "./running/native_engine.mjs";
import { NodeEngine } from "./running/node_engine.mjs";
import { Answers, RememberedReference } from "./running/remembered_reference.mjs";
import { shrink } from "./running/shrink.mjs";

const batchSize = 50;
const mostRefused = 0.02;
const mostInvalid = 0.02;

process.chdir(join(dirname(fileURLToPath(import.meta.url)), "../.."));
process.exitCode = await main(process.argv.slice(2));

function readArguments(words) {
  const options = { from: 1, to: 1000, engine: "native", jobs: availableParallelism(), most: 10 };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === "--seeds") [options.from, options.to] = rest.shift().split("..").map(Number);
    else if (word === "--engine") options.engine = rest.shift();
    else if (word === "--jobs") options.jobs = Number(rest.shift());
    else if (word === "--most") options.most = Number(rest.shift());
    else if (word === "--remember") options.answers = new Answers();
    else if (word === "--print") options.print = true;
    else if (word === "--lines") options.lines = true;
    else throw new Error(`unknown argument '${word}'`);
  }
  options.to ||= options.from;
  return options;
}

async function main(words) {
  const options = readArguments(words);
  if (options.print) {
    for (let seed = options.from; seed <= options.to; seed += 1) console.log(program(seed));
    return 0;
  }
  const state = {
    next: options.from,
    counts: { equal: 0, different: 0, refused: 0, invalid: 0 },
    kinds: new Map(),
    reasons: new Map(),
  };
  const started = Date.now();
  await Promise.all(Array.from({ length: options.jobs }, () => work(options, state)));
  return report(options, state, (Date.now() - started) / 1000);
}

/** Takes batches of seeds until there are none left. */
async function work(options, state) {
  const process = new NodeEngine("./reference_process.mjs");
  const reference = options.answers ? new RememberedReference(process, options.answers) : process;
  const engine = options.engine === "wasm" ? new NodeEngine("./wasm_process.mjs") : new NativeEngine();
  while (state.next <= options.to && state.counts.different < options.most) {
    const first = state.next;
    state.next = Math.min(first + batchSize, options.to + 1);
    const seeds = Array.from({ length: state.next - first }, (_, index) => first + index);
    const sources = seeds.map(program);
    const [expected, results] = await Promise.all([reference.run(sources), engine.run(sources)]);
    for (const [index, seed] of seeds.entries()) {
      const verdict = compare(expected[index], results[index]);
      state.counts[verdict] += 1;
      if (verdict === "refused") note(state, results[index]);
      if (verdict === "invalid") note(state, [0, "", `${expected[index][0]} (such as seed ${seed})`]);
      if (verdict === "different")
        await showDifference(options, state, reference, engine, seed, sources[index], [
          expected[index],
          results[index],
        ]);
    }
    if (first % 500 < batchSize) console.log(`from seed ${first}: ${JSON.stringify(state.counts)}`);
  }
  reference.stop();
  engine.stop();
}

function note({ reasons }, [, stdout, stderr]) {
  const text = /^.*(64 bits|Loopscope).*$/m.exec(stdout + stderr)?.[0] ?? stderr.split("\n")[0];
  const reason = text.slice(0, 120);
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}

async function showDifference(options, state, reference, engine, seed, source, pair) {
  const lines = firstDifference(...pair);
  const kind = lines.join("\0").replaceAll(/\d+/g, "N");
  const count = state.kinds.get(kind) ?? 0;
  state.kinds.set(kind, count + 1);
  if (count >= 2) return;
  console.log(`\n== seed ${seed}\n-- the reference: ${lines[0]}\n-- ${options.engine}: ${lines[1]}`);
  if (!options.lines) await showShrunk(options, reference, engine, source, isCrash(pair[1]));
}

function isCrash([status]) {
  return String(status).startsWith("crashed");
}

async function showShrunk(options, reference, engine, source, isCrashWanted) {
  const isStillWrong = async (sources) => {
    const [expected, results] = await Promise.all([reference.run(sources), engine.run(sources)]);
    return sources.map(
      (_, index) =>
        compare(expected[index], results[index]) === "different" && isCrash(results[index]) === isCrashWanted,
    );
  };
  const small = await shrink(source, reference, isStillWrong);
  const [[expected], [result]] = await Promise.all([reference.run([small]), engine.run([small])]);
  console.log(small.trimEnd());
  console.log(`-- the reference: status ${expected[0]}\n${expected[1]}${expected[2]}`);
  console.log(`-- ${options.engine}: status ${result[0]}\n${result[1]}${result[2]}`);
}

function report(options, { counts, reasons, next }, seconds) {
  const total = counts.equal + counts.different + counts.refused + counts.invalid;
  for (const [reason, count] of [...reasons].sort((left, right) => right[1] - left[1]))
    console.log(`${count} times: ${reason}`);
  const failures = [];
  if (counts.different > 0) failures.push(`${counts.different} differ`);
  if (counts.refused > total * mostRefused)
    failures.push(`${counts.refused} are refused, more than ${mostRefused * 100} %`);
  if (counts.invalid > total * mostInvalid)
    failures.push(`${counts.invalid} are no programs, more than ${mostInvalid * 100} %`);
  if (next <= options.to) console.log(`stopped before seed ${next}`);
  console.log(
    `generated programs: ${total} in ${seconds.toFixed(1)} s on ${options.engine}: ${counts.equal} equal, ${counts.different} different, ${counts.refused} refused, ${counts.invalid} invalid`,
  );
  for (const failure of failures) console.log(`language: ${failure}`);
  console.log(`${counts.equal} passed, ${counts.different} failed`);
  return failures.length > 0 ? 1 : 0;
}
