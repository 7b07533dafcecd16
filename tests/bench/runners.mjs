// The runners that the benchmark compares: each runs a program to its end a number of times, synchronously, and returns the mean time of
// one run in seconds.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const folder = fileURLToPath(new URL(".", import.meta.url));
const traceEverything = 2;
const instructionsPerSlice = 20_000;
const noLimit = Number.MAX_SAFE_INTEGER;
const batchWords = 6;
const oldestNative = 11;
const newestNative = 14;

/**
 * The engine as WebAssembly, with every event recorded. The runner calls the exports directly and copies each batch, as every user of the
 * engine does; later processing of the events is not measured.
 */
export async function engineRunner() {
  const { engine, placed, library } = await startedEngine();
  const fileName = new TextEncoder().encode("bench.py");
  const runOnce = (source) => {
    const text = new TextEncoder().encode(source);
    const textAt = placed(text);
    const nameAt = placed(fileName);
    const begin = performance.now();
    const pointer = engine._loopscope_run_create(
      textAt,
      text.length,
      nameAt,
      fileName.length,
      library.pointer,
      library.bytes,
      0,
      noLimit,
      traceEverything,
    );
    let state = 0;
    while (state === 0) {
      state = engine._loopscope_run_slice(pointer, instructionsPerSlice);
      copyBatch(engine, engine._loopscope_run_batch(pointer));
    }
    const milliseconds = performance.now() - begin;
    const outcome = readJson(engine, engine._loopscope_run_outcome(pointer));
    if (outcome.outcome !== "finished")
      throw new Error(`the engine did not finish the program: ${JSON.stringify(outcome)}`);
    engine._loopscope_run_destroy(pointer);
    engine._loopscope_release(textAt);
    engine._loopscope_release(nameAt);
    return milliseconds / 1000;
  };
  return { name: "Loopscope", run: (source, times) => mean(times, () => runOnce(source)) };
}

/** The engine as WebAssembly, which checks a program without running it, as the page does while the user types. */
export async function checkRunner() {
  const { engine, placed, library } = await startedEngine();
  const name = placed(new TextEncoder().encode("bench.py"));
  const checkOnce = (source) => {
    const text = new TextEncoder().encode(source);
    const begin = performance.now();
    const textAt = placed(text);
    const nameLength = "bench.py".length;
    const result = engine._loopscope_check(textAt, text.length, name, nameLength, library.pointer, library.bytes);
    const { diagnostics } = readJson(engine, result);
    const milliseconds = performance.now() - begin;
    if (diagnostics.length > 0) throw new Error(`the program is refused: ${JSON.stringify(diagnostics[0])}`);
    engine._loopscope_release(textAt);
    return milliseconds / 1000;
  };
  return { name: "Loopscope", run: (source, times) => mean(times, () => checkOnce(source)) };
}

async function startedEngine() {
  const { default: createEngine } = await import(
    new URL("../../.build/wasm/loopscope_engine.mjs", import.meta.url).href
  );
  const engine = await createEngine();
  const placed = (bytes) => {
    const pointer = engine._loopscope_allocate(bytes.length);
    engine.HEAPU8.set(bytes, pointer);
    return pointer;
  };
  const text = readFileSync(new URL("../../.build/wasm/library.txt", import.meta.url));
  return { engine, placed, library: { pointer: placed(text), bytes: text.length } };
}

/** CPython in Pyodide, with asyncio's own loop on the real clock. */
export async function pyodideRunner() {
  const pyodide = await loadPyodide();
  pyodide.FS.mkdirTree("/bench");
  for (const name of ["timed_run.py", "selectorless_loop.py"]) {
    pyodide.FS.writeFile(`/bench/${name}`, readFileSync(join(folder, name), "utf8"));
  }
  const run = pyodide.runPython(`
import sys
sys.path.insert(0, "/bench")
import selectorless_loop, timed_run
selectorless_loop.use_for_asyncio_run()
timed_run.timed_run
`);
  const version = pyodide.runPython("import platform; platform.python_version()");
  return { name: `Pyodide ${version}`, run: (source, times) => mean(times, () => run(source, "bench.py")) };
}

/** The installed CPython, in a new process each time; undefined without version 3.11 or later. */
export function nativeRunner() {
  const python = nativePython();
  if (python === undefined) return undefined;
  const run = (source, times) => {
    const { status, stderr } = spawnSync(python.command, [join(folder, "timed_run.py"), String(times)], {
      input: source,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${python.command} ended with ${status}: ${stderr}`);
    return Number(stderr.trim().split("\n").at(-1));
  };
  return { name: `CPython ${python.version}`, run };
}

function mean(times, run) {
  let sum = 0;
  for (let round = 0; round < times; round += 1) sum += run();
  return sum / times;
}

/** The newest installed version up to that of the reference: on the PATH or from pyenv. */
function nativePython() {
  for (let minor = newestNative; minor >= oldestNative; minor -= 1) {
    for (const command of [`python3.${minor}`, ...pyenvPythons(minor), "python3"]) {
      const version = versionOf(command);
      if (version?.startsWith(`3.${minor}.`)) return { command, version };
    }
  }
  return undefined;
}

function pyenvPythons(minor) {
  try {
    /** @type {import("node:child_process").ExecFileSyncOptionsWithStringEncoding} */
    const options = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] };
    const root = execFileSync("pyenv", ["root"], options).trim();
    const versions = execFileSync("pyenv", ["versions", "--bare"], options).split("\n");
    return versions
      .filter((name) => name.startsWith(`3.${minor}.`))
      .map((name) => join(root, "versions", name, "bin/python"));
  } catch {
    return [];
  }
}

/** Undefined when the command is missing or only a stub. */
function versionOf(command) {
  const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return status === 0 ? /^Python (\S+)/.exec(stdout)?.[1] : undefined;
}

function copyBatch(engine, at) {
  const [records, count, strings, stringBytes, output, outputBytes] = new Uint32Array(
    engine.HEAPU8.buffer,
    at,
    batchWords,
  );
  const recordBytes = 24;
  engine.HEAPU8.slice(records, records + count * recordBytes);
  engine.HEAPU8.slice(strings, strings + stringBytes);
  engine.HEAPU8.slice(output, output + outputBytes);
}

function readJson(engine, pointer) {
  const length = new DataView(engine.HEAPU8.buffer).getUint32(pointer, true);
  return JSON.parse(new TextDecoder().decode(engine.HEAPU8.subarray(pointer + 4, pointer + 4 + length)));
}
