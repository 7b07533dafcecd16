/** The exports of the engine's module (engine/api/wasm_exports.cpp); pointers are addresses in its memory. */
export type EngineModule = {
  /** A view of the engine's whole memory; read the property again after each call, because growing memory replaces the view. */
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
  _loopscope_run_inspect(run: number, sequence: number): void;
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

/** The default export of the engine's file: creates an instance with its own memory. `printErr` receives the last output of a crashing instance. */
export type EngineModuleFactory = (options?: { printErr?: (line: string) => void }) => Promise<EngineModule>;
