import type { Batch } from "../engine/batch.ts";
import type { RunOutcome } from "../engine/outcome.ts";
import type { RunOptions } from "../engine/protocol.ts";
import type { Engine } from "../engine/wasm_bridge.ts";

/** The instructions between two batches: some milliseconds, so that output appears as it is printed. */
export const INSTRUCTIONS_PER_SLICE = 100_000;

/** Runs a program to its end, synchronously; `onBatch` receives the batches during the run. Throws EngineTrap. */
export function execute(engine: Engine, options: RunOptions, onBatch: (batch: Batch) => void): RunOutcome {
  const run = engine.startRun(options);
  try {
    for (;;) {
      const state = run.slice(INSTRUCTIONS_PER_SLICE);
      onBatch(run.takeBatch());
      if (state === "over") return run.outcome();
    }
  } finally {
    run.end();
  }
}
