// The three ways in which a program is run: natively with sanitizers, as WASM in Node, and by CPython on a virtual clock.

import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runReference, scheduleText } from "../reference/reference.mjs";

const nativeProgram = process.env.LOOPSCOPE_NATIVE ?? ".build/debug/loopscope_native";
const apiModule = "../../.build/cli/index.js";
const nativeAtOnce = 2;
const nativeTimeout = 60_000;

/**
 * Each engine takes the programs (`{ path, source }`) and gives a Map from path to
 * `{ exitCode, stdout, stderr, schedule }`, the schedule as text, one row for each step.
 * The working directory is the repository's root, and paths are relative to it.
 */
export const engines = { native: runNative, wasm: runWasm, reference: runOnReference };

async function runNative(programs) {
  if (!existsSync(nativeProgram)) throw new Error(`${nativeProgram} is missing: run scripts/build`);
  const folder = mkdtempSync(join(tmpdir(), "loopscope-programs-"));
  const results = new Map();
  const waiting = [...programs.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { path }] = next;
      results.set(path, await runProcess(path, join(folder, `${index}.tsv`)));
    }
  };
  await Promise.all(Array.from({ length: nativeAtOnce }, worker));
  rmSync(folder, { recursive: true });
  return results;
}

function runProcess(path, scheduleFile) {
  const args = ["run", path, "--schedule", scheduleFile];
  const options = { timeout: nativeTimeout, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(nativeProgram, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : (error.code ?? error.signal);
      const schedule = existsSync(scheduleFile) ? readFileSync(scheduleFile, "utf8") : "";
      resolve({ exitCode, stdout, stderr, schedule });
    });
  });
}

async function runWasm(programs) {
  const { run } = await import(apiModule);
  return runEach(programs, (source, options) => run(source, { ...options, schedule: true }));
}

function runOnReference(programs) {
  return runEach(programs, runReference);
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
