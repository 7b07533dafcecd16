// The three engines: native with sanitizers, WebAssembly in Node, and CPython on a virtual clock.

import { existsSync } from "node:fs";
import { NativeEngine } from "../generate/running/native_engine.mjs";
import { Answers } from "../generate/running/remembered_reference.mjs";
import { runReference, scheduleText } from "../reference/reference.mjs";

const nativeProgram = process.env.LOOPSCOPE_NATIVE ?? ".build/debug/loopscope_native";
const apiModule = "../../.build/cli/index.js";
const nativeAtOnce = 2;
const nativeTimeout = 60_000;

/**
 * Each engine takes the programs (`{ path, source }`) and returns a Map from path to
 * `{ exitCode, stdout, stderr, schedule }`, the schedule as text, one row for each step.
 * The working directory is the repository's root, and paths are relative to it.
 */
export const engines = { native: runNative, wasm: runWasm, reference: runOnReference };

/** Runs two processes, each for one program after another; only the program that crashes its process fails. */
async function runNative(programs) {
  if (!existsSync(nativeProgram)) throw new Error(`${nativeProgram} is missing: run scripts/build debug`);
  const results = new Map();
  const remaining = [...programs];
  const worker = async () => {
    const engine = new NativeEngine({ withSchedule: true, maxSteps: Number.POSITIVE_INFINITY });
    for (let next = remaining.shift(); next !== undefined; next = remaining.shift()) {
      const answer = engine.runOne(next.source, next.path);
      const deadline = setTimeout(() => engine.kill(), nativeTimeout);
      const [exitCode, stdout, stderr, schedule] = await answer;
      clearTimeout(deadline);
      results.set(next.path, { exitCode, stdout, stderr, schedule });
    }
    engine.stop();
  };
  await Promise.all(Array.from({ length: nativeAtOnce }, worker));
  return results;
}

async function runWasm(programs) {
  const { run } = await import(apiModule);
  return runEach(programs, (source, options) => run(source, { ...options, schedule: true }));
}

/** Caches CPython's answers between runs. */
async function runOnReference(programs) {
  const answers = new Answers([]);
  const keyOf = ({ path, source }) => `${path}\n${source}`;
  const unknown = programs.filter((program) => answers.of(keyOf(program)) === undefined);
  const results = await runEach(unknown, runReference);
  const isWhole = ({ path }) => typeof results.get(path).exitCode === "number";
  answers.add(unknown.filter(isWhole).map((program) => [keyOf(program), results.get(program.path)]));
  return new Map(programs.map((program) => [program.path, results.get(program.path) ?? answers.of(keyOf(program))]));
}

async function runEach(programs, run) {
  const results = new Map();
  for (const { path, source } of programs) {
    try {
      const result = await run(source, { fileName: path });
      results.set(path, { ...result, schedule: scheduleText(result.schedule ?? []) });
    } catch (error) {
      results.set(path, { exitCode: `crashed: ${error.message}`, stdout: "", stderr: String(error), schedule: "" });
    }
  }
  return results;
}
