import { assert } from "../base/assert.ts";
import { type Batch, joinedBatches } from "./batch.ts";
import { Checkpoints } from "./checkpoints.ts";
import type { RunOptions } from "./protocol.ts";
import type { Variables } from "./variables.ts";
import type { Engine, EngineRun } from "./wasm_bridge.ts";

/** Few enough that the engine's buffers, which are part of each checkpoint, stay small. */
const INSTRUCTIONS_OF_A_SLICE = 20_000;
const SLICES_BETWEEN_NOTES = 20;

/** A run whose moments can be gone back to, as long as it goes on and after that. */
export class Recording {
  readonly run: EngineRun;
  readonly #options: RunOptions;
  readonly #checkpoints = new Checkpoints();
  #state: "more" | "over" | "ended" = "more";

  /** Begins the run; nothing of the program has run yet. Throws LibraryWanted. */
  constructor(engine: Engine, options: RunOptions) {
    this.#options = options;
    this.run = engine.startRun(options);
    this.#checkpoints.note(this.run);
  }

  /** Whether this is the run that these options make. */
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

  /** Whether all of the run is recorded. */
  get isOver(): boolean {
    return this.#state !== "more";
  }

  /**
   * Goes on, slice by slice, until `isEnough` says so or the run is over, and gives what that made: about a hundredth of a second's work,
   * for where it stops is a place that can be gone back to.
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

  /** Gives back the run's memory; what is recorded stays. */
  end(): void {
    if (this.#state !== "ended") this.run.end();
    this.#state = "ended";
  }

  /** Goes on to an event, unless it is there already or ends before. */
  reach(sequence: number): void {
    while (!this.isOver && this.run.lastSequence < sequence) {
      let slices = 1;
      this.advance(() => ++slices > SLICES_BETWEEN_NOTES);
    }
  }

  /**
   * The variables right after the events with these numbers, which must be in order and recorded. The engine in which they are looked at
   * is taken to the checkpoint before them: whatever else it holds is lost.
   */
  variablesAt(looker: Engine, sequences: readonly number[]): Variables[] {
    const checkpoint = this.#checkpoints.before(sequences[0] ?? 1);
    assert(checkpoint !== undefined, "every recording has its beginning");
    const run = looker.resume(checkpoint);
    for (const sequence of sequences) run.lookAt(sequence);
    let seen = run.variables();
    while (seen.length < sequences.length && run.slice(INSTRUCTIONS_OF_A_SLICE) === "more") {
      run.takeBatch();
      seen = run.variables();
    }
    return run.variables();
  }
}
