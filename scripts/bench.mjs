// Measures the engine (WebAssembly, every event recorded) against CPython, and prints times per operation and ratios.
//   node scripts/bench.mjs [NAME…] [--rounds N]
// CPython is 3.14 in Pyodide and, if installed, a native 3.11 or later. Each round runs all of them in turn, so that other load on the
// machine affects them equally; a time is the median of the rounds minus that of an empty program. `check` measures the diagnostics of a
// program, `page` the time from Run to the schedule in the browser.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pageTimes } from "../tests/bench/page.mjs";
import { checkRunner, engineRunner, nativeRunner, pyodideRunner } from "../tests/bench/runners.mjs";

const folder = fileURLToPath(new URL("../tests/bench/", import.meta.url));

/** The programs, each with a large and a small count and the number of operations per count. */
const benches = [
  { name: "switch", operation: "a switch", large: 200_000, small: 1_000 },
  { name: "spawn", operation: "a task", large: 50_000, small: 1_000 },
  { name: "timers", operation: "a timer", large: 20_000, small: 1_000 },
  { name: "await_chain", operation: "an await", large: 500_000, small: 1_000 },
  { name: "sieve", operation: "a step", large: 1_000_000, small: 1_000, operations: sieveSteps },
  { name: "objects", operation: "an object and two calls", large: 200_000, small: 1_000 },
  { name: "text", operation: "a line", large: 100_000, small: 1_000 },
  { name: "fib", operation: "a call", large: 27, small: 14, operations: fibCalls },
];
/** A program with a small count is too short to be timed once. */
const timesSmall = 20;

const { values, positionals } = parseArgs({ options: { rounds: { type: "string" } }, allowPositionals: true });
const rounds = Number(values.rounds ?? 5);
const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const isCheckChosen = positionals.length === 0 || positionals.includes("check");
const isPageChosen = positionals.length === 0 || positionals.includes("page");
if (chosen.length === 0 && !isCheckChosen && !isPageChosen) {
  throw new Error(`no such bench; there are ${benches.map(({ name }) => name).join(", ")}, check, page`);
}
if (isCheckChosen) await benchCheck();
if (isPageChosen) await benchPage();
if (chosen.length === 0) process.exit();

const empty = readFileSync(`${folder}empty.py`, "utf8");
const runners = [await engineRunner(), await pyodideRunner(), nativeRunner()].filter((runner) => runner !== undefined);
console.log(
  `Medians of ${rounds} interleaved rounds on ${runners.map(({ name }) => name).join(", ")}; ×N is Loopscope's time as a share of that one's.`,
);

const columns = ["", "operations", ...runners.flatMap(({ name }, index) => (index === 0 ? [name] : [name, ""]))];
const table = [columns];
for (const { name, operation, large, small, operations = (count) => count } of chosen) {
  const source = readFileSync(`${folder}${name}.py`, "utf8");
  for (const [count, times] of [
    [large, 1],
    [small, timesSmall],
  ]) {
    const seconds = measure(source.replace(/^COUNT = .*$/m, `COUNT = ${count}`), times);
    const [own, ...others] = seconds.map((whole) => whole / operations(count));
    const compared = others.flatMap((other) => [duration(other), other > 0 ? `×${(own / other).toPrecision(2)}` : ""]);
    table.push([`${name}, ${operation}`, operations(count).toLocaleString("en"), duration(own), ...compared]);
  }
}
print(table);

/** The time for the diagnostics of a long program. */
async function benchCheck() {
  const wantedLines = 500;
  const checksOfARound = 20;
  const part = readFileSync(`${folder}check.py`, "utf8");
  let program = "import asyncio\n";
  for (let count = 1; program.split("\n").length <= wantedLines; count += 1) {
    program += part.replaceAll("Service", `Service${count}`).replaceAll("_of_service", `_of_service${count}`);
  }
  const runner = await checkRunner();
  runner.run(program, checksOfARound);
  const samples = Array.from({ length: rounds }, () => runner.run(program, checksOfARound));
  const lines = (program.split("\n").length - 1).toLocaleString("en");
  console.log(`check, the diagnostics of ${lines} lines: ${(median(samples) * 1000).toPrecision(3)} ms`);
}

/** The time from Run until the schedule of a lesson is drawn, on a loaded page. */
async function benchPage() {
  const lessons = ["three_fetches", "lock", "producer_consumer", "task_group_raises"];
  const runsOfARound = 4;
  const all = await pageTimes(lessons, rounds * runsOfARound);
  for (const [index, samples] of all.entries()) {
    const [middle, fastest] = [median(samples), Math.min(...samples)].map((seconds) => (seconds * 1000).toPrecision(3));
    console.log(`page, from Run to the schedule of ${lessons[index]}: ${middle} ms, the fastest ${fastest} ms`);
  }
}

/** The median time of a program on each runner minus that of an empty program, in seconds. */
function measure(program, times) {
  /** @type {{ program: number[], empty: number[] }[]} */
  const samples = runners.map(() => ({ program: [], empty: [] }));
  for (const runner of runners) runner.run(program, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, runner] of runners.entries()) {
      samples[index].empty.push(runner.run(empty, times));
      samples[index].program.push(runner.run(program, times));
    }
  }
  return samples.map((sample) => Math.max(median(sample.program) - median(sample.empty), 0));
}

function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

function sieveSteps(count) {
  const prime = new Uint8Array(count).fill(1);
  let steps = 0;
  for (let number = 2; number * number < count; number += 1) {
    if (prime[number] === 0) continue;
    for (let multiple = number * number; multiple < count; multiple += number) {
      prime[multiple] = 0;
      steps += 1;
    }
  }
  return steps;
}

function fibCalls(n) {
  return n < 2 ? 1 : 1 + fibCalls(n - 1) + fibCalls(n - 2);
}

function duration(seconds) {
  if (seconds === 0) return "too short";
  return seconds < 1e-6 ? `${(seconds * 1e9).toPrecision(3)} ns` : `${(seconds * 1e6).toPrecision(3)} µs`;
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join("  ").trimEnd());
  }
}
