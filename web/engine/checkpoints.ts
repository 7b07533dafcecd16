/** A snapshot of a run between two slices: an engine instance with this memory resumes the run and reaches the same end. */
export type Checkpoint = {
  /** The number of the last event before the checkpoint, 0 at the start. */
  readonly sequence: number;
  /** The address of the run. */
  readonly run: number;
  /** The memory from address 0 to the end of the used part. */
  readonly memory: Uint8Array;
};

/** The part of `EngineRun` that creates checkpoints. */
export type Checkpointable = { checkpoint(): Checkpoint };

const MOST_CHECKPOINTS = 48;
const MOST_BYTES = 160 * 2 ** 20;

/**
 * Checkpoints of one run: one per note while there are few, then one per two notes, per four, and so on. So reaching a moment from the
 * checkpoint before it takes at most a twenty-fourth of the time of the whole run.
 */
export class Checkpoints {
  #all: Checkpoint[] = [];
  #notes = 0;
  #spacing = 1;

  /** Notes a run: call it before the first slice, then about every hundredth of a second, each time after the batch has been taken. */
  note(run: Checkpointable): void {
    if (this.#notes % this.#spacing === 0) this.#all.push(run.checkpoint());
    this.#notes += 1;
    while (this.#areTooMany) {
      this.#all = this.#all.filter((_, index) => index % 2 === 0);
      this.#spacing *= 2;
    }
  }

  /** The last checkpoint before an event, counted from 1; undefined when no run was noted. */
  before(sequence: number): Checkpoint | undefined {
    return this.#all.findLast((each) => each.sequence < sequence);
  }

  get count(): number {
    return this.#all.length;
  }

  get #areTooMany(): boolean {
    if (this.#all.length <= 1) return false;
    const bytes = this.#all.reduce((sum, { memory }) => sum + memory.byteLength, 0);
    return this.#all.length > MOST_CHECKPOINTS || bytes > MOST_BYTES;
  }
}
