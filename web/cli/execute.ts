import type { Batch } from "../engine/batch.ts";
import type { RunOutcome } from "../engine/outcome.ts";
import type { RunOptions } from "../engine/protocol.ts";
import type { Engine } from "../engine/wasm_bridge.ts";

/** How much runs between two batches: some milliseconds' worth, so that output comes as it is made. */
export const INSTRUCTIONS_PER_SLICE = 100_000;

/** Runs a program to its end, in this call; `onBatch` gets what it produces as it goes. Throws EngineTrap. */
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
