import { assert } from "../base/assert.ts";
import { type Batch, joinedBatches } from "./batch.ts";
import { Checkpoints } from "./checkpoints.ts";
import type { RunOptions } from "./protocol.ts";
import type { Variables } from "./variables.ts";
import type { Engine, EngineRun } from "./wasm_bridge.ts";

/** Small enough that the engine's buffers, which are part of each checkpoint, stay small. */
const INSTRUCTIONS_OF_A_SLICE = 20_000;
const SLICES_BETWEEN_NOTES = 20;

/** A run with checkpoints, so that any of its moments can be reached again, during and after the run. */
export class Recording {
  readonly run: EngineRun;
  readonly #options: RunOptions;
  readonly #checkpoints = new Checkpoints();
  #state: "more" | "over" | "ended" = "more";

  /** Creates the run without running any code of the program. Throws LibraryWanted. */
  constructor(engine: Engine, options: RunOptions) {
    this.#options = options;
    this.run = engine.startRun(options);
    this.#checkpoints.note(this.run);
  }

  /** Whether this run has these options. */
  isOf({ source, fileName, seed, maxSteps, trace }: RunOptions): boolean {
    const own = this.#options;
    return (
      source === own.source &&
      fileName === own.fileName &&
      seed === own.seed &&
      maxSteps === own.maxSteps &&
      trace === own.trace
    );
  }

  /** Whether the whole run is recorded. */
  get isOver(): boolean {
    return this.#state !== "more";
  }

  /**
   * Runs slices until `isEnough` returns true or the run is over, and returns their batch. A call should take about a hundredth of a
   * second, because each call ends with a possible checkpoint.
   */
  advance(isEnough: () => boolean): Batch {
    const batches: Batch[] = [];
    do {
      this.#state = this.run.slice(INSTRUCTIONS_OF_A_SLICE);
      batches.push(this.run.takeBatch());
    } while (this.#state === "more" && !isEnough());
    if (this.#state === "more") this.#checkpoints.note(this.run);
    return joinedBatches(batches);
  }

  /** Frees the engine's memory of the run; the checkpoints stay. */
  end(): void {
    if (this.#state !== "ended") this.run.end();
    this.#state = "ended";
  }

  /** Advances the run to an event, or to its end. */
  reach(sequence: number): void {
    while (!this.isOver && this.run.lastSequence < sequence) {
      let slices = 1;
      this.advance(() => ++slices > SLICES_BETWEEN_NOTES);
    }
  }

  /**
   * The variables right after the events with these numbers, which must be in order and recorded. The engine `inspector` is reset to the
   * checkpoint before them and loses everything else.
   */
  variablesAt(inspector: Engine, sequences: readonly number[]): Variables[] {
    const checkpoint = this.#checkpoints.before(sequences[0] ?? 1);
    assert(checkpoint !== undefined, "every recording has its beginning");
    const run = inspector.resume(checkpoint);
    for (const sequence of sequences) run.inspect(sequence);
    let seen = run.variables();
    while (seen.length < sequences.length && run.slice(INSTRUCTIONS_OF_A_SLICE) === "more") {
      run.takeBatch();
      seen = run.variables();
    }
    return run.variables();
  }
}
