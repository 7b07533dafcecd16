import type { EventLog } from "../log/event_log.ts";
import { applyEvent, copyLoopState, initialLoopState, type LoopState } from "./loop_state.ts";

const FEWEST_EVENTS_BETWEEN_SNAPSHOTS = 1024;

/**
 * The loop's state at any event of a log, computed from the nearest snapshot before it and the events since.
 *
 * Snapshots are taken while the log is read, at intervals that grow with the size of the state, so that they need about as much memory
 * as the events between them. Returned states belong to the caller.
 */
export class LoopStates {
  readonly #log: EventLog;
  readonly #snapshots: LoopState[] = [initialLoopState()];
  #frontier = initialLoopState();
  #nextSnapshot = FEWEST_EVENTS_BETWEEN_SNAPSHOTS;

  constructor(log: EventLog) {
    this.#log = log;
  }

  /** The state after the event with this sequence number; 0 is the state before the first event, and larger numbers mean the end. */
  at(sequence: number): LoopState {
    const wanted = Math.min(sequence, this.#log.count);
    this.#advanceFrontier(wanted);
    if (wanted === this.#frontier.sequence) return copyLoopState(this.#frontier);
    const from = this.#snapshots.findLast((snapshot) => snapshot.sequence <= wanted) ?? initialLoopState();
    const state = copyLoopState(from);
    for (let index = state.sequence; index < wanted; index += 1) applyEvent(state, this.#log.event(index + 1));
    return state;
  }

  #advanceFrontier(wanted: number): void {
    const state = this.#frontier;
    for (let index = state.sequence; index < wanted; index += 1) {
      applyEvent(state, this.#log.event(index + 1));
      if (state.sequence < this.#nextSnapshot) continue;
      this.#snapshots.push(copyLoopState(state));
      const size = state.tasks.size + state.ready.length + state.timers.size + state.shared.size;
      this.#nextSnapshot = state.sequence + Math.max(FEWEST_EVENTS_BETWEEN_SNAPSHOTS, size * 8);
    }
  }
}
