import type { EventOf, TraceEvent } from "../../engine/events.gen.ts";

/** A request to cancel a task, and its result. */
export type CancelRequest = {
  readonly asked: EventOf<"cancel_requested">;
  /** The reason for a request by asyncio; null for a request by the program. */
  readonly reason: EventOf<"cancel_reason"> | null;
  /** Null until CancelledError is raised in the task; it may stay null. */
  delivered: EventOf<"cancel_delivered"> | null;
};

/** An event on the path of an exception. */
export type ExceptionEvent = Extract<TraceEvent, { exception: number }>;

/** The requests to cancel and the paths of exceptions in a run; grows with the log. */
export class Cancellations {
  /** Every request of the run, in order. */
  readonly requests: CancelRequest[] = [];
  readonly #byTask = new Map<number, CancelRequest[]>();
  readonly #byAsking = new Map<number, CancelRequest>();
  readonly #byException = new Map<number, CancelRequest>();
  /** Requests since the start of the task's last step, and requests before the current step. */
  readonly #waiting = new Map<number, CancelRequest[]>();
  readonly #arriving = new Map<number, CancelRequest[]>();
  readonly #ways = new Map<number, ExceptionEvent[]>();
  readonly #contexts = new Map<number, number>();
  readonly #followers = new Map<number, EventOf<"exception_raised">[]>();
  readonly #ends = new Map<number, EventOf<"task_done">>();
  readonly #raised: EventOf<"await_raised">[] = [];
  readonly #withdrawn: EventOf<"cancel_withdrawn">[] = [];
  #reason: EventOf<"cancel_reason"> | null = null;

  append(event: TraceEvent): void {
    switch (event.kind) {
      case "cancel_reason":
        this.#reason = event;
        break;
      case "cancel_requested":
        this.#request(event);
        break;
      case "step_begin":
        if (this.#waiting.has(event.task) || this.#arriving.has(event.task)) {
          this.#arriving.set(event.task, this.#waiting.get(event.task) ?? []);
          this.#waiting.delete(event.task);
        }
        break;
      case "cancel_withdrawn":
        this.#withdrawn.push(event);
        break;
      case "await_raised":
        this.#raised.push(event);
        break;
      case "task_done":
        this.#ends.set(event.task, event);
        break;
      case "cancel_delivered":
        this.#deliver(event);
        break;
      case "exception_raised":
        this.#raise(event);
        break;
      default:
        break;
    }
    if ("exception" in event && event.exception > 0) pushTo(this.#ways, event.exception, event);
  }

  /** The request that an event sent; undefined for other events. */
  madeAt(sequence: number): CancelRequest | undefined {
    return this.#byAsking.get(sequence);
  }

  /** The request behind an exception: the exception delivered it, or replaced the one that did. */
  behind(exception: number): CancelRequest | undefined {
    const seen = new Set<number>();
    for (let at = exception; at > 0 && !seen.has(at); at = this.#before(at)) {
      const request = this.#byException.get(at);
      if (request) return request;
      seen.add(at);
    }
    return undefined;
  }

  /** The requests to cancel a task, in order. */
  of(task: number): readonly CancelRequest[] {
    return this.#byTask.get(task) ?? [];
  }

  /** The last request to cancel a task before an event. */
  lastOf(task: number, before: number): CancelRequest | undefined {
    return this.of(task).findLast(({ asked }) => asked.sequence < before);
  }

  /** The events on the path of an exception, in order. */
  way(exception: number): readonly ExceptionEvent[] {
    return this.#ways.get(exception) ?? [];
  }

  /** The exceptions raised while this one was handled. */
  followers(exception: number): readonly EventOf<"exception_raised">[] {
    return this.#followers.get(exception) ?? [];
  }

  end(task: number): EventOf<"task_done"> | undefined {
    return this.#ends.get(task);
  }

  /** The awaits of other tasks that raised the exception of a task's end, or a copy created for that await. */
  awaitsRaised(task: number, exception: number): readonly EventOf<"await_raised">[] {
    return this.#raised.filter((event) => event.on === task || event.exception === exception);
  }

  withdrawals(task: number, from: number, until: number): readonly EventOf<"cancel_withdrawn">[] {
    return this.#withdrawn.filter((each) => each.task === task && each.sequence > from && each.sequence < until);
  }

  #request(asked: EventOf<"cancel_requested">): void {
    const reason = this.#reason?.task === asked.task ? this.#reason : null;
    this.#reason = null;
    const request: CancelRequest = { asked, reason, delivered: null };
    this.requests.push(request);
    pushTo(this.#byTask, asked.task, request);
    this.#byAsking.set(asked.sequence, request);
    if (asked.flag === "sent") pushTo(this.#waiting, asked.task, request);
  }

  #deliver(event: EventOf<"cancel_delivered">): void {
    for (const request of this.#arriving.get(event.task) ?? []) {
      request.delivered = event;
      this.#byException.set(event.exception, request);
    }
    this.#arriving.delete(event.task);
  }

  #raise(event: EventOf<"exception_raised">): void {
    if (event.context === 0) return;
    this.#contexts.set(event.exception, event.context);
    pushTo(this.#followers, event.context, event);
  }

  /** The exception that another one replaces: the one being handled when it was raised, or that of the awaited task. */
  #before(exception: number): number {
    const context = this.#contexts.get(exception);
    if (context) return context;
    const awaited = this.way(exception).find((event) => event.kind === "await_raised");
    return awaited?.kind === "await_raised" ? (this.#ends.get(awaited.on)?.exception ?? 0) : 0;
  }
}

function pushTo<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
