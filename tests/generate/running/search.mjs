import { availableParallelism } from "node:os";
import { compare, differingPart, firstDifference } from "./comparison.mjs";
import { NativeEngine } from "./native_engine.mjs";
import { NodeEngine } from "./node_engine.mjs";
import { Answers, RememberedReference } from "./remembered_reference.mjs";
import { shrink } from "./shrink.mjs";

const batchSize = 50;
const mostRefused = 0.02;
const mostInvalid = 0.02;

/**
 * Runs a generator's command: compares the programs of the seeds on an engine and on the reference, and shrinks and shows differences.
 * `generator`: `name`, `program` (seed to text), `reference` (the file of its process), `runners` (the files its answers depend on), and
 * `engineOptions` (`withSchedule`, `maxSteps`). Returns the exit status.
 */
export async function search(generator, words) {
  /** @type {Record<string, any>} */
  const options = { ...readArguments(words, generator.stage), generator };
  if (options.print) {
    for (let seed = options.from; seed <= options.to; seed += 1) console.log(generator.program(seed));
    return 0;
  }
  if (options.isRemembering) options.answers = new Answers(generator.runners);
  const state = {
    next: options.from,
    counts: { equal: 0, different: 0, refused: 0, invalid: 0 },
    rows: 0,
    kinds: new Map(),
    reasons: new Map(),
  };
  const started = Date.now();
  await Promise.all(Array.from({ length: options.jobs }, () => work(options, state)));
  return report(options, state, (Date.now() - started) / 1000);
}

/** @returns {Record<string, any>} */
function readArguments(words, stage) {
  /** @type {Record<string, any>} */
  const options = { from: 1, to: 1000, engine: "native", jobs: availableParallelism(), most: 10 };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === "--seeds") [options.from, options.to] = readSeeds(rest.shift(), stage);
    else if (word === "--engine") options.engine = rest.shift();
    else if (word === "--jobs") options.jobs = Number(rest.shift());
    else if (word === "--most") options.most = Number(rest.shift());
    else if (word === "--remember") options.isRemembering = true;
    else if (word === "--print") options.print = true;
    else if (word === "--lines") options.lines = true;
    else throw new Error(`unknown argument '${word}'`);
  }
  options.to ||= options.from;
  return options;
}

function readSeeds(word, stage) {
  return word === "stage" ? [stage.first, stage.last] : word.split("..").map(Number);
}

/** Processes batches of seeds until none is left. */
async function work(options, state) {
  const { program, reference: file, engineOptions } = options.generator;
  const process = new NodeEngine(file);
  const reference = options.answers ? new RememberedReference(process, options.answers) : process;
  const engine =
    options.engine === "wasm" ? new NodeEngine("./wasm_process.mjs", engineOptions) : new NativeEngine(engineOptions);
  while (state.next <= options.to && state.counts.different < options.most) {
    const first = state.next;
    state.next = Math.min(first + batchSize, options.to + 1);
    const seeds = Array.from({ length: state.next - first }, (_, index) => first + index);
    const sources = seeds.map(program);
    const [expected, results] = await Promise.all([reference.run(sources), engine.run(sources)]);
    for (const [index, seed] of seeds.entries()) {
      const verdict = compare(expected[index], results[index]);
      state.counts[verdict] += 1;
      state.rows += (expected[index][3] ?? "").split("\n").length - 1;
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
  if (!options.lines) await showShrunk(options, reference, engine, source, differingPart(...pair));
}

async function showShrunk(options, reference, engine, source, part) {
  const isStillWrong = async (sources) => {
    const [expected, results] = await Promise.all([reference.run(sources), engine.run(sources)]);
    return sources.map(
      (_, index) =>
        compare(expected[index], results[index]) === "different" &&
        differingPart(expected[index], results[index]) === part,
    );
  };
  const small = await shrink(source, reference, isStillWrong);
  const [[expected], [result]] = await Promise.all([reference.run([small]), engine.run([small])]);
  console.log(small.trimEnd());
  for (const [who, [status, ...texts]] of [
    ["the reference", expected],
    [options.engine, result],
  ])
    console.log(`-- ${who}: status ${status}\n${texts.join("")}`);
}

function report(options, { counts, rows, reasons, next }, seconds) {
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
    `${options.generator.name}: ${total} in ${seconds.toFixed(1)} s on ${options.engine}: ${counts.equal} equal, ${counts.different} different, ${counts.refused} refused, ${counts.invalid} invalid${rows > 0 ? `, ${rows} rows of schedules` : ""}`,
  );
  for (const failure of failures) console.log(`${options.generator.name}: ${failure}`);
  console.log(`${counts.equal} passed, ${counts.different} failed`);
  return failures.length > 0 ? 1 : 0;
}
