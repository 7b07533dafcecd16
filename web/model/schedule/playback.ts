import { partitionPoint } from "../../base/search.ts";
import type { TraceEvent } from "../../engine/events.gen.ts";
import type { EventLog } from "../log/event_log.ts";

/**
 * The play head: the sequence number of the last event that has happened, 0 before the first, or null while the page shows the whole
 * run.
 */
export type Head = number | null;

/** The kinds of events at which stepping stops: actions of the program and decisions of the loop, without housekeeping. */
const STOPS: ReadonlySet<TraceEvent["kind"]> = new Set<TraceEvent["kind"]>([
  "idle",
  "task_created",
  "step_begin",
  "task_suspended",
  "task_woken",
  "task_done",
  "cancel_requested",
  "cancel_delivered",
  "cancel_withdrawn",
  "coroutine_created",
  "coroutine_entered",
  "coroutine_never_awaited",
  "blocked",
  "printed",
  "exception_raised",
  "exception_caught",
  "exception_raised_again",
  "exception_handled",
  "await_raised",
  "cleanup_begun",
  "exception_never_retrieved",
  "task_destroyed_pending",
  "deadlock",
  "limit_reached",
  "object_created",
  "object_changed",
]);

/** The last event of the moment at an event: the creation of a task includes joining the ready queue. */
export function endOfMoment(log: EventLog, sequence: number): number {
  if (sequence < 1 || sequence >= log.count || log.event(sequence).kind !== "task_created") return sequence;
  return log.event(sequence + 1).kind === "handle_enqueued" ? sequence + 1 : sequence;
}

/** The objects whose creation is a moment: those that the program creates explicitly, not those behind a call. */
const MADE_BY_HAND: ReadonlySet<string> = new Set([
  "lock",
  "event",
  "condition",
  "semaphore",
  "barrier",
  "queue",
  "task_group",
]);

/** The sequence numbers at which stepping stops, in order; grows with the log. */
export class Stops {
  readonly sequences: number[] = [];

  readonly #tasksOwn = new Set<number>();
  #delivered = 0;

  /** Takes the next event of the log; says whether stepping stops at it. */
  append(event: TraceEvent): boolean {
    if (event.kind === "task_created") this.#tasksOwn.add(event.coroutine_id);
    if (event.kind === "cancel_delivered" || event.kind === "await_raised") this.#delivered = event.exception;
    const isStop = STOPS.has(event.kind) && !this.#saysNothingNew(event);
    if (isStop) this.sequences.push(event.sequence);
    return isStop;
  }

  /** Whether another moment already shows the event: entering a task's own coroutine is its first step, entering asyncio's is a wait. */
  #saysNothingNew(event: TraceEvent): boolean {
    switch (event.kind) {
      case "coroutine_entered":
        return event.flag === "library" || this.#tasksOwn.has(event.coroutine);
      case "coroutine_created":
        return event.flag === "library" || event.task === 0;
      case "exception_raised":
        return event.exception > 0 && event.exception === this.#delivered;
      // The internal lock of a condition belongs to the condition.
      case "object_created":
        return !MADE_BY_HAND.has(event.flag) || event.name.endsWith("'s lock");
      case "cleanup_begun":
        return event.flag === "with";
      default:
        return false;
    }
  }

  get count(): number {
    return this.sequences.length;
  }

  /** The number of stops at or before the head, shown as "3/20". */
  ordinal(head: Head): number {
    return head === null ? this.count : partitionPoint(this.sequences, (each) => each <= head);
  }

  first(): Head {
    return this.sequences[0] ?? null;
  }

  last(): Head {
    return this.sequences.at(-1) ?? null;
  }

  /** The stop nearest to a sequence number, for dragging the head. */
  nearest(sequence: number): Head {
    const after = partitionPoint(this.sequences, (each) => each < sequence);
    const above = this.sequences[after];
    const below = this.sequences[after - 1];
    if (above === undefined) return below ?? null;
    if (below === undefined) return above;
    return above - sequence < sequence - below ? above : below;
  }
}
