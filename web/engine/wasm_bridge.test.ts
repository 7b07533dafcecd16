import { expect, test } from "vitest";
import type { EngineModule } from "./engine_module.ts";
import { RECORD_BYTES } from "./events.gen.ts";
import type { RunOptions } from "./protocol.ts";
import { EngineTrap, LibraryWanted, loadEngine } from "./wasm_bridge.ts";

const options: RunOptions = { source: "é = 1", fileName: "main.py", seed: 7, maxSteps: 9, trace: "schedule" };

/** A fake module with the memory layout of the engine's exports; its bump allocator counts unreleased blocks. */
class FakeModule implements EngineModule {
  HEAPU8 = new Uint8Array(4096);
  held = 0;
  created: unknown[] = [];
  slices = 0;
  moments: number[] = [];
  #next = 1024;

  _loopscope_allocate(bytes: number): number {
    this.held += 1;
    this.#next += bytes;
    return this.#next - bytes;
  }
  _loopscope_release(): void {
    this.held -= 1;
  }
  _loopscope_run_create(
    source: number,
    bytes: number,
    name: number,
    nameBytes: number,
    library: number,
    libraryBytes: number,
    ...rest: number[]
  ): number {
    const texts = [this.#text(source, bytes), this.#text(name, nameBytes), this.#text(library, libraryBytes)];
    if (texts[0]?.startsWith("import") && texts[2] === "") return 0;
    this.created = [...texts, ...rest];
    this.held += 1;
    return 99;
  }
  _loopscope_run_slice(): number {
    this.slices += 1;
    if (this.slices > 2) throw new WebAssembly.RuntimeError("unreachable");
    return this.slices - 1;
  }
  _loopscope_run_batch(): number {
    // Memory has grown during the run, so earlier views are detached.
    const grown = new Uint8Array(8192);
    grown.set(this.HEAPU8);
    this.HEAPU8 = grown;
    grown.fill(5, 200, 200 + RECORD_BYTES);
    grown.set([1, 0, 0, 0, 65], 301);
    grown.set([1, 1, 0, 0, 0, 66], 403);
    new Uint32Array(grown.buffer, 16, 6).set([200, 1, 301, 5, 403, 6]);
    return 16;
  }
  _loopscope_run_outcome(): number {
    return this.#json({ outcome: "finished", exitCode: 0 });
  }
  _loopscope_run_inspect(_run: number, sequence: number): void {
    this.moments.push(sequence);
  }
  _loopscope_run_variables(): number {
    const seen = this.slices > 0 ? this.moments : [];
    return this.#json(seen.map((sequence) => ({ globals: [["at", String(sequence)]], stacks: [] })));
  }
  _loopscope_run_destroy(): void {
    this.held -= 1;
  }
  _loopscope_memory_used(): number {
    return 2048;
  }
  _loopscope_check(
    source: number,
    bytes: number,
    _name: number,
    _nameBytes: number,
    _library: number,
    libraryBytes: number,
  ): number {
    if (this.#text(source, bytes).startsWith("import") && libraryBytes === 0) return 0;
    this.held += 1;
    return this.#json({ diagnostics: [{ id: "class-statement" }] });
  }

  #text(at: number, bytes: number): string {
    return new TextDecoder().decode(this.HEAPU8.slice(at, at + bytes));
  }
  #json(value: unknown): number {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    new DataView(this.HEAPU8.buffer).setUint32(512, bytes.length, true);
    this.HEAPU8.set(bytes, 516);
    return 512;
  }
}

test("a run gets its text and settings, and its batches and outcome come out as copies", async () => {
  const module = new FakeModule();
  const run = (await loadEngine(async () => module)).startRun(options);
  expect(module.created).toEqual(["é = 1", "main.py", "", 7, 9, 1]);
  expect(run.slice(100)).toBe("more");
  const batch = run.takeBatch();
  module.HEAPU8.fill(0, 200, 500);
  expect([...batch.records]).toEqual(Array(RECORD_BYTES).fill(5));
  expect([...batch.strings]).toEqual([1, 0, 0, 0, 65]);
  expect([...batch.output]).toEqual([1, 1, 0, 0, 0, 66]);
  expect(run.slice(100)).toBe("over");
  expect(run.outcome()).toEqual({ outcome: "finished", exitCode: 0 });
  run.end();
  expect(module.held).toBe(0);
});

test("a check gives everything back", async () => {
  const module = new FakeModule();
  const engine = await loadEngine(async () => module);
  expect(engine.check("class A: pass", "main.py")).toEqual([{ id: "class-statement" }]);
  expect(module.held).toBe(0);
});

test("a program that wants the library is neither checked nor run without it, and gets the one given", async () => {
  const module = new FakeModule();
  const engine = await loadEngine(async () => module);
  const source = "import random";
  expect(() => engine.check(source, "main.py")).toThrow(LibraryWanted);
  expect(() => engine.startRun({ ...options, source })).toThrow(LibraryWanted);
  expect(module.held).toBe(0);
  engine.addLibrary(new TextEncoder().encode("random 4\npass"));
  expect(engine.check(source, "main.py")).toEqual([{ id: "class-statement" }]);
  engine.startRun({ ...options, source }).end();
  expect(module.created).toEqual([source, "main.py", "random 4\npass", 7, 9, 1]);
  expect(module.held).toBe(1);
});

test("another instance resumes from a checkpoint with the same memory", async () => {
  const run = (await loadEngine(async () => new FakeModule())).startRun(options);
  run.slice(100);
  run.takeBatch();
  const checkpoint = run.checkpoint();
  expect(checkpoint).toMatchObject({ sequence: 1, run: 99 });
  expect(checkpoint.memory.byteLength).toBe(2048);
  const module = new FakeModule();
  module.HEAPU8.fill(9);
  const resumed = (await loadEngine(async () => module)).resume(checkpoint);
  expect([...module.HEAPU8.subarray(200, 200 + RECORD_BYTES)]).toEqual(Array(RECORD_BYTES).fill(5));
  expect(module.HEAPU8.subarray(2048).every((byte) => byte === 0)).toBe(true);
  resumed.takeBatch();
  expect(resumed.lastSequence).toBe(2);
});

test("a trap reports that the engine failed, with its last output, and every later call throws", async () => {
  const module = new FakeModule();
  const engine = await loadEngine(async (moduleOptions) => {
    moduleOptions?.printErr?.("assertion failed: a handle");
    return module;
  });
  const run = engine.startRun(options);
  run.slice(1);
  run.slice(1);
  expect(engine.alive).toBe(true);
  expect(() => run.slice(1)).toThrow(/The engine failed.*unreachable.*assertion failed: a handle/);
  expect(engine.alive).toBe(false);
  expect(() => engine.check("pass", "main.py")).toThrow(EngineTrap);
  run.end();
  expect(module.held).toBe(1);
});
