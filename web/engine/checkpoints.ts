/** A run as it stood between two slices: an instance of the engine whose memory is made this goes on from there, to the same end. */
export type Checkpoint = {
  /** The number of the last event before it, 0 at the beginning. */
  readonly sequence: number;
  /** The run's address. */
  readonly run: number;
  /** Memory from address 0 to where nothing was in use. */
  readonly memory: Uint8Array;
};

/** What checkpoints are made of: see `EngineRun`. */
export type Checkpointable = { checkpoint(): Checkpoint };

const MOST_CHECKPOINTS = 48;
const MOST_BYTES = 160 * 2 ** 20;

/**
 * Checkpoints of one run: wherever it is noted, as long as these are few, then at every second place, every fourth, and so on. So a moment
 * is reached from the checkpoint before it in at most a twenty-fourth of the time that the whole run took.
 */
export class Checkpoints {
  #all: Checkpoint[] = [];
  #notes = 0;
  #spacing = 1;

  /** To be told of a run before its first slice, and then about every hundredth of a second, whenever its batch has been taken. */
  note(run: Checkpointable): void {
    if (this.#notes % this.#spacing === 0) this.#all.push(run.checkpoint());
    this.#notes += 1;
    while (this.#areTooMany) {
      this.#all = this.#all.filter((_, index) => index % 2 === 0);
      this.#spacing *= 2;
    }
  }

  /** The last one before an event, undefined when nothing was noted; events are counted from 1. */
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
