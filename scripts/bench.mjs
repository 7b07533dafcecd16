// Measures the engine (WebAssembly, every event recorded) against CPython, and prints times per operation and ratios.
//   node scripts/bench.mjs [NAME…] [--rounds N]
// CPython is 3.14 in Pyodide and, where the machine has one, a native 3.11 or later. Each round runs all of them one after the
// other, so that what else the machine does meets them alike; a time is the median of the rounds less that of an empty program.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { engineRunner, nativeRunner, pyodideRunner } from "../tests/bench/runners.mjs";

const folder = fileURLToPath(new URL("../tests/bench/", import.meta.url));

/** The programs, each with the counts it runs at and how many of its operations a count makes. */
const benches = [
  { name: "switch", operation: "switch", counts: [200_000, 1_000] },
  { name: "spawn", operation: "task", counts: [50_000, 1_000] },
  { name: "timers", operation: "timer", counts: [20_000, 1_000] },
  { name: "await_chain", operation: "await", counts: [500_000, 1_000] },
  { name: "sieve", operation: "step", counts: [1_000_000, 1_000], operations: sieveSteps },
  { name: "fib", operation: "call", counts: [27, 14], operations: fibCalls },
];

const { values, positionals } = parseArgs({ options: { rounds: { type: "string" } }, allowPositionals: true });
const rounds = Number(values.rounds ?? 5);
const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0) throw new Error(`no such bench; there are ${benches.map(({ name }) => name).join(", ")}`);

const empty = readFileSync(`${folder}empty.py`, "utf8");
const runners = [await engineRunner(), await pyodideRunner(), nativeRunner()].filter((runner) => runner !== undefined);
console.log(
  `Medians of ${rounds} interleaved rounds on ${runners.map(({ name }) => name).join(", ")}; ×N is Loopscope's time as a share of that one's.`,
);

const columns = ["", "operations", ...runners.flatMap(({ name }, index) => (index === 0 ? [name] : [name, ""]))];
const table = [columns];
for (const { name, operation, counts, operations = (count) => count } of chosen) {
  const source = readFileSync(`${folder}${name}.py`, "utf8");
  for (const count of counts) {
    const times = measure(source.replace(/^COUNT = .*$/m, `COUNT = ${count}`));
    const perOperation = times.map((seconds) => seconds / operations(count));
    const cells = perOperation.flatMap((seconds, index) =>
      index === 0 ? [duration(seconds)] : [duration(seconds), `×${(perOperation[0] / seconds).toPrecision(2)}`],
    );
    table.push([`${name}, a ${operation}`, operations(count).toLocaleString("en"), ...cells]);
  }
}
print(table);

/** The median time of a program on each runner, less what an empty program takes there, in seconds. */
function measure(program) {
  const samples = runners.map(() => ({ program: [], empty: [] }));
  for (const runner of runners) runner.run(program);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, runner] of runners.entries()) {
      samples[index].empty.push(runner.run(empty));
      samples[index].program.push(runner.run(program));
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
