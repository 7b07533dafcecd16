/** The engine's exports as its module offers them (engine/api/wasm_exports.cpp); pointers are addresses in its memory. */
export type EngineModule = {
  /** A view of the engine's whole memory; read it anew after each call, since memory that grows gets a new one. */
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  _loopscope_allocate(bytes: number): number;
  _loopscope_release(pointer: number): void;
  _loopscope_run_create(
    source: number,
    sourceBytes: number,
    fileName: number,
    fileNameBytes: number,
    library: number,
    libraryBytes: number,
    seed: number,
    maxSteps: number,
    traceMode: number,
  ): number;
  _loopscope_run_slice(run: number, budget: number): number;
  _loopscope_run_batch(run: number): number;
  _loopscope_run_outcome(run: number): number;
  _loopscope_run_look_at(run: number, sequence: number): void;
  _loopscope_run_variables(run: number): number;
  _loopscope_run_destroy(run: number): void;
  _loopscope_memory_used(): number;
  _loopscope_check(
    source: number,
    sourceBytes: number,
    fileName: number,
    fileNameBytes: number,
    library: number,
    libraryBytes: number,
  ): number;
};

/** What the engine's file exports by default: makes a fresh instance with its own memory. `printErr` gets what a dying instance says. */
export type EngineModuleFactory = (options?: { printErr?: (line: string) => void }) => Promise<EngineModule>;
