// How a program gets into the engine and its events come out:
//
//   TypeScript                                     WebAssembly (engine/api/wasm_exports.cpp)
//   ──────────                                     ─────────────────────────────────────────
//   loadEngine(factory) ─────────────────────────> a fresh instance with its own memory
//   engine.addLibrary(text) ─────────────────────> loopscope_allocate, bytes copied in and kept
//   engine.startRun(options)
//     text as UTF-8 ─────────────────────────────> loopscope_allocate, bytes copied in
//                                                  loopscope_run_create: compiles, refuses, or requests the library
//   run.slice(budget) ───────────────────────────> loopscope_run_slice: about `budget` instructions
//   run.takeBatch() ─────────────────────────────> loopscope_run_batch: six words: addresses and lengths of
//     records, strings, output copied out <─────── the engine's own buffers, until the next call
//   run.inspect(sequence), run.variables() ───────> loopscope_run_inspect, loopscope_run_variables: JSON
//   run.checkpoint(), engine.resume(checkpoint) ──> loopscope_memory_used; bytes copied out, or back in
//   run.outcome() ───────────────────────────────> loopscope_run_outcome: JSON, after the end of the run
//   run.end() ───────────────────────────────────> loopscope_run_destroy: all memory of the run
//
// The engine calls no function of the host. After a trap its state is unknown, so every later call is rejected.
import { assert } from "../base/assert.ts";
import type { Batch } from "./batch.ts";
import type { Checkpoint } from "./checkpoints.ts";
import type { EngineModule, EngineModuleFactory } from "./engine_module.ts";
import { RECORD_BYTES } from "./events.gen.ts";
import type { Diagnostic, RunOutcome } from "./outcome.ts";
import type { ProgramText, RunOptions, TraceMode } from "./protocol.ts";
import type { Variables } from "./variables.ts";

const TRACE_MODES: Record<TraceMode, number> = { none: 0, schedule: 1, everything: 2 };
const BATCH_WORDS = 6;
const LAST_WORDS_KEPT = 8;
/** The error text when the module's memory cannot grow. */
const OUT_OF_MEMORY = /\bOOM\b/;

/** The engine instance crashed during a call and must be discarded; the message is for the user. */
export class EngineTrap extends Error {
  override readonly name: string = "EngineTrap";
}

/** The program exceeded the memory limit of a run. The run has ended, and the instance must be discarded. */
export class OutOfMemory extends EngineTrap {
  override readonly name = "OutOfMemory";
}

/**
 * The program imports a module that only the standard library's text contains, and the engine does not have that text: call
 * `addLibrary`, then repeat the call. No code has run.
 */
export class LibraryWanted extends Error {
  override readonly name = "LibraryWanted";
}

/** Creates an instance of the engine. Throws the error of the factory when the module cannot be loaded. */
export async function loadEngine(factory: EngineModuleFactory): Promise<Engine> {
  const lastWords: string[] = [];
  const module = await factory({
    printErr: (line) => {
      lastWords.push(line);
      if (lastWords.length > LAST_WORDS_KEPT) lastWords.shift();
    },
  });
  return new Engine(new GuardedModule(module, lastWords));
}

/** One instance of the engine. It checks and runs programs, also several at once; runs do not affect each other. */
export class Engine {
  readonly #guarded: GuardedModule;
  #library: Placed = { pointer: 0, bytes: 0 };

  constructor(guarded: GuardedModule) {
    this.#guarded = guarded;
  }

  /** Passes the standard library's Python modules (the file `library.txt`) to the engine; one call serves all programs. */
  addLibrary(text: Uint8Array): void {
    this.#library = this.#guarded.call((module) => place(module, text));
  }

  /** False after a call has trapped; every later call throws EngineTrap. */
  get alive(): boolean {
    return this.#guarded.trap === undefined;
  }

  /** The diagnostics of a program, in source order, without running it. Throws LibraryWanted. */
  check(source: ProgramText, fileName: string): Diagnostic[] {
    const diagnostics = this.#guarded.call((module) =>
      withTexts(module, [source, fileName], ([sourceAt, fileNameAt]) => {
        const pointer = module._loopscope_check(
          sourceAt.pointer,
          sourceAt.bytes,
          fileNameAt.pointer,
          fileNameAt.bytes,
          this.#library.pointer,
          this.#library.bytes,
        );
        if (pointer === 0) return undefined;
        const { diagnostics } = readJson(module, pointer) as { diagnostics: Diagnostic[] };
        module._loopscope_release(pointer);
        return diagnostics;
      }),
    );
    if (diagnostics === undefined) throw new LibraryWanted();
    return diagnostics;
  }

  /**
   * Restores a checkpoint of another instance of the same engine and returns the run that continues there. The previous content of this
   * instance is lost, including the library and all runs.
   */
  resume({ memory, run, sequence }: Checkpoint): EngineRun {
    this.#guarded.call((module) => {
      // The allocation only grows the memory; the next line overwrites it.
      if (module.HEAPU8.byteLength < memory.byteLength) module._loopscope_allocate(memory.byteLength);
      module.HEAPU8.set(memory);
      module.HEAPU8.fill(0, memory.byteLength);
    });
    return new EngineRun(this.#guarded, run, sequence);
  }

  /**
   * Creates a run without running any code of the program. The run of a refused program is over at its first slice.
   * Throws LibraryWanted.
   */
  startRun({ source, fileName, seed, maxSteps, trace }: RunOptions): EngineRun {
    const pointer = this.#guarded.call((module) =>
      withTexts(module, [source, fileName], ([sourceAt, fileNameAt]) =>
        module._loopscope_run_create(
          sourceAt.pointer,
          sourceAt.bytes,
          fileNameAt.pointer,
          fileNameAt.bytes,
          this.#library.pointer,
          this.#library.bytes,
          // random.seed ignores the sign too.
          Math.abs(seed),
          maxSteps,
          TRACE_MODES[trace],
        ),
      ),
    );
    if (pointer === 0) throw new LibraryWanted();
    return new EngineRun(this.#guarded, pointer);
  }
}

/** One run of one program. It owns memory of the engine until `end()`; do not use the run afterwards. */
export class EngineRun {
  readonly #guarded: GuardedModule;
  readonly #pointer: number;
  #lastSequence: number;

  constructor(guarded: GuardedModule, pointer: number, lastSequence = 0) {
    this.#guarded = guarded;
    this.#pointer = pointer;
    this.#lastSequence = lastSequence;
  }

  /** The number of the last event whose batch was taken, 0 before the first. */
  get lastSequence(): number {
    return this.#lastSequence;
  }

  /** A snapshot for `Engine.resume`; call it between two slices, after the batch has been taken. */
  checkpoint(): Checkpoint {
    const memory = this.#guarded.call((module) => module.HEAPU8.slice(0, module._loopscope_memory_used()));
    return { sequence: this.#lastSequence, run: this.#pointer, memory };
  }

  /** Runs about `budget` bytecode instructions and reports whether the run continues. */
  slice(budget: number): "more" | "over" {
    return this.#guarded.call((module) => (module._loopscope_run_slice(this.#pointer, budget) === 0 ? "more" : "over"));
  }

  /** Requests the variables right after a future event; requests must be in order. */
  inspect(sequence: number): void {
    this.#guarded.call((module) => module._loopscope_run_inspect(this.#pointer, sequence));
  }

  /** The variables requested by `inspect` for events that have been reached, in order. */
  variables(): Variables[] {
    return this.#guarded.call(
      (module) => readJson(module, module._loopscope_run_variables(this.#pointer)) as Variables[],
    );
  }

  /** A copy of the records, strings and output since the last call. */
  takeBatch(): Batch {
    return this.#guarded.call((module) => {
      const at = module._loopscope_run_batch(this.#pointer);
      const words = new Uint32Array(module.HEAPU8.buffer, at, BATCH_WORDS);
      const [records = 0, recordCount = 0, strings = 0, stringBytes = 0, output = 0, outputBytes = 0] = words;
      this.#lastSequence += recordCount;
      return {
        records: copied(module, records, recordCount * RECORD_BYTES),
        strings: copied(module, strings, stringBytes),
        output: copied(module, output, outputBytes),
      };
    });
  }

  /** How the run ended; valid only after a slice has returned `over`. */
  outcome(): RunOutcome {
    return this.#guarded.call((module) => readJson(module, module._loopscope_run_outcome(this.#pointer)) as RunOutcome);
  }

  /** Frees the run's memory, finished or not. After a trap it has no effect. */
  end(): void {
    if (this.#guarded.trap !== undefined) return;
    this.#guarded.call((module) => module._loopscope_run_destroy(this.#pointer));
  }
}

/** The module behind a guard: any exception of a call is a trap, and every later call throws that trap. */
class GuardedModule {
  readonly #module: EngineModule;
  readonly #lastWords: readonly string[];
  trap: EngineTrap | undefined;

  constructor(module: EngineModule, lastWords: readonly string[]) {
    this.#module = module;
    this.#lastWords = lastWords;
  }

  call<Value>(action: (module: EngineModule) => Value): Value {
    if (this.trap !== undefined) throw this.trap;
    try {
      return action(this.#module);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (OUT_OF_MEMORY.test(reason)) {
        this.trap = new OutOfMemory("Loopscope stopped the program because it needs more memory than a run may use.", {
          cause: error,
        });
        throw this.trap;
      }
      const megabytes = Math.round(this.#module.HEAPU8.byteLength / 2 ** 20);
      const words = this.#lastWords.length > 0 ? ` Last output: ${this.#lastWords.join(" / ")}` : "";
      this.trap = new EngineTrap(
        `The engine failed, which is a bug in Loopscope: ${reason}, with ${megabytes} MB in use.${words}`,
        {
          cause: error,
        },
      );
      throw this.trap;
    }
  }
}

type Placed = { readonly pointer: number; readonly bytes: number };

/** Copies two texts into the engine's memory for the duration of a call. */
function withTexts<Value>(
  module: EngineModule,
  texts: readonly [ProgramText, string],
  action: (placed: readonly [Placed, Placed]) => Value,
): Value {
  const placed = [place(module, texts[0]), place(module, texts[1])] as const;
  const value = action(placed);
  for (const { pointer } of placed) module._loopscope_release(pointer);
  return value;
}

function place(module: EngineModule, text: ProgramText): Placed {
  const encoded = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const pointer = module._loopscope_allocate(encoded.byteLength);
  assert(pointer !== 0 || encoded.byteLength === 0, "the engine can allocate memory for the program's text");
  module.HEAPU8.set(encoded, pointer);
  return { pointer, bytes: encoded.byteLength };
}

function copied(module: EngineModule, pointer: number, bytes: number): Uint8Array<ArrayBuffer> {
  return module.HEAPU8.slice(pointer, pointer + bytes);
}

function readJson(module: EngineModule, pointer: number): unknown {
  const heap = module.HEAPU8;
  const length = new DataView(heap.buffer).getUint32(pointer, true);
  return JSON.parse(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(heap.subarray(pointer + 4, pointer + 4 + length)),
  );
}
