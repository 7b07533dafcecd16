import { clockText } from "../../base/time_text.ts";
import type { EventOf, TraceEvent } from "../../engine/events.gen.ts";
import type { Cause } from "../causes/causes.ts";
import type { CancelRequest, ExceptionEvent } from "../schedule/cancellations.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { hasRunBefore, sentenceAt } from "./describe_event.ts";

/** The parts of a cancellation story, in their order. */
export type StoryPart = "cause" | "asked" | "delivered" | "handled" | "reached";

/** One event of the story and the sentence that describes it. */
export type StoryItem = {
  readonly sequence: number;
  /** The source line that was running, 0 when none was. */
  readonly line: number;
  readonly part: StoryPart;
  readonly text: string;
};

/** What caused a cancellation, how the task handled it, and which awaiting tasks it reached. */
export type CancellationStory = {
  readonly task: number;
  readonly items: readonly StoryItem[];
  /** The arrows from lane to lane that the timeline draws. */
  readonly arrows: readonly Cause[];
};

/** Up to this many tasks cancelled together are all followed; of more, only the chosen one and the last. */
const MOST_FOLLOWED = 6;
/** The clean-up of a task is described up to this many events. */
const MOST_EVENTS_OF_CLEANING_UP = 2000;

/** Builds the story of a cancellation, starting at its first cause. */
export function cancellationStory(model: ScheduleModel, chosen: CancelRequest): CancellationStory {
  return new StoryBuilder(model).build(chosen);
}

/** Whether a task received the exception because of a request to cancel it, or because it awaited a cancelled task. */
type Role = "asked" | "awaiter";

class StoryBuilder {
  readonly #model: ScheduleModel;
  readonly #items = new Map<number, StoryItem>();
  readonly #arrows: Cause[] = [];
  readonly #followed = new Set<CancelRequest>();
  readonly #reached = new Set<number>();

  constructor(model: ScheduleModel) {
    this.#model = model;
  }

  build(chosen: CancelRequest): CancellationStory {
    this.#origin(chosen);
    const together = this.#askedTogether(chosen);
    const isLong = together.length > MOST_FOLLOWED;
    for (const request of together) this.#ask(request);
    for (const request of together) {
      if (!isLong || request === chosen || request === together.at(-1)) this.#follow(request);
    }
    this.#follow(chosen);
    const items = [...this.#items.values()].sort((a, b) => a.sequence - b.sequence);
    return { task: chosen.asked.task, items, arrows: this.#arrows };
  }

  #name(task: number): string {
    return this.#model.lanes.name(task) || "the program";
  }

  #add(event: { sequence: number; line: number }, part: StoryPart, text: string): void {
    if (this.#items.has(event.sequence)) return;
    this.#items.set(event.sequence, { sequence: event.sequence, line: event.line, part, text });
  }

  // ---- The request and its cause ----

  /** Adds the causes of a request that asyncio sent, back to the first one. */
  #origin(request: CancelRequest): void {
    const { reason } = request;
    if (!reason) return;
    switch (reason.flag) {
      case "timeout":
      case "wait_for":
        this.#timer(request, reason);
        break;
      case "child_failed":
        this.#failure(reason.source);
        break;
      case "block_left":
        this.#leavingTheBlock(request, reason.source);
        break;
      case "tear_down":
        this.#tearDown(request);
        break;
      case "awaiter":
        this.#askedBefore(request, (each) => each.asked.task === reason.source);
        break;
      case "gather":
        this.#askedBefore(request, (each) => each.asked.on === reason.source);
        break;
      case "asked_again":
        this.#askedBefore(request, (each) => each.asked.task === reason.task && !each.reason);
        break;
    }
  }

  #timer(request: CancelRequest, reason: EventOf<"cancel_reason">): void {
    const set = this.#model.event(reason.cause);
    if (set?.kind !== "timer_set") return;
    const what = reason.flag === "timeout" ? "a timeout" : "the timeout of wait_for";
    const setter = this.#runningAt(set.sequence);
    this.#add(set, "cause", `${this.#name(setter)} sets ${what}, due at ${clockText(set.deadline)}.`);
    const fired = this.#eventBefore(request.asked.sequence, set.sequence, (event) => {
      return event.kind === "timer_fired" && event.handle === set.handle;
    });
    if (!fired) return;
    this.#add(fired, "cause", "The timer fires: the deadline has passed.");
    this.#arrows.push({
      kind: "timer",
      from: { task: setter, sequence: set.sequence },
      to: { task: 0, sequence: fired.sequence },
    });
  }

  #failure(task: number): void {
    const end = this.#model.cancellations.end(task);
    if (end?.flag !== "raised") return;
    for (const event of this.#model.cancellations.way(end.exception)) {
      if (event.kind === "exception_raised") this.#add(event, "cause", `${this.#name(task)} raises ${event.type}.`);
    }
    this.#add(end, "cause", `${this.#name(task)} fails with ${end.what}, so its task group cancels the other tasks.`);
  }

  /** An exception ended the group's block, or its owner was cancelled while it waited at the end of the block. */
  #leavingTheBlock(request: CancelRequest, owner: number): void {
    const event = this.#eventBefore(request.asked.sequence, 0, (each) => {
      return (each.kind === "cleanup_begun" || each.kind === "cancel_delivered") && each.task === owner;
    });
    if (event?.kind === "cleanup_begun") {
      const before = this.#model.cancellations.behind(event.exception);
      if (before) this.#cameBy(before);
      this.#add(event, "cause", `${event.type} leaves the block of the task group in ${this.#name(owner)}.`);
    } else if (event?.kind === "cancel_delivered") {
      const before = this.#model.cancellations.behind(event.exception);
      if (before) this.#cameBy(before);
    }
  }

  #tearDown(request: CancelRequest): void {
    const phase = this.#eventBefore(request.asked.sequence, 0, (event) => event.kind === "loop_phase");
    if (phase) this.#add(phase, "cause", "The loop is shutting down: the runner cancels the remaining tasks.");
  }

  #askedBefore(request: CancelRequest, isIt: (each: CancelRequest) => boolean): void {
    const { requests } = this.#model.cancellations;
    const at = requests.indexOf(request);
    const before = requests.slice(0, at).findLast(isIt);
    if (before) this.#cameBy(before);
  }

  /** Adds another request that caused this one. */
  #cameBy(before: CancelRequest): void {
    if (this.#followed.has(before)) return;
    this.#origin(before);
    this.#ask(before);
    this.#follow(before);
  }

  /** The requests sent in the same pass for the same reason, this one included. */
  #askedTogether(request: CancelRequest): readonly CancelRequest[] {
    const { reason } = request;
    const groups = ["child_failed", "block_left", "gather"];
    if (!reason || !groups.includes(reason.flag)) return [request];
    return this.#model.cancellations.requests.filter((each) => {
      const isAlike = each.reason?.flag === reason.flag && each.reason.source === reason.source;
      return isAlike && each.asked.flag === "sent" && each.asked.pass === request.asked.pass;
    });
  }

  #ask(request: CancelRequest): void {
    const { asked, reason } = request;
    if (this.#items.has(asked.sequence)) return;
    const extra = asked.message ? ` with the message “${asked.message}”` : "";
    const refused = asked.flag === "refused" ? " The request has no effect." : "";
    this.#add(asked, "asked", `${sentenceAt(this.#model, asked.sequence).replace(/\.$/, "")}${extra}.${refused}`);
    if (!request.delivered) return;
    const from =
      reason?.flag === "awaiter" || reason?.flag === "child_failed"
        ? { task: reason.source, sequence: asked.sequence }
        : { task: asked.by, sequence: asked.sequence };
    const to = { task: asked.task, sequence: request.delivered.sequence };
    this.#arrows.push({ kind: "cancel", from, to });
  }

  // ---- Delivery and handling ----

  #follow(request: CancelRequest): void {
    if (this.#followed.has(request)) return;
    this.#followed.add(request);
    this.#goesOnTo(request);
    const { asked, delivered } = request;
    const end = this.#model.cancellations.end(asked.task);
    if (!delivered) {
      if (asked.flag === "refused") return;
      if (end?.flag === "cancelled")
        this.#add(end, "handled", `${this.#name(asked.task)} ends in the cancelled state.`);
      else if (end) this.#add(end, "handled", `CancelledError was never raised: ${this.#endText(end)}`);
      return;
    }
    this.#add(delivered, "delivered", this.#deliveryText(request, delivered));
    const count = this.#items.size;
    this.#handle(asked.task, delivered.exception, delivered.sequence, "asked");
    if (this.#items.size === count) this.#takenBack(asked.task, delivered.sequence);
  }

  /** A task group absorbs the CancelledError of its owner: it withdraws the request and raises the failures instead. */
  #takenBack(task: number, from: number): void {
    const [withdrawn] = this.#model.cancellations.withdrawals(task, from, Number.POSITIVE_INFINITY);
    if (!withdrawn) return;
    this.#withdrawn(task, withdrawn.sequence - 1, withdrawn.sequence + 1);
    const raised = this.#eventAfter(withdrawn.sequence, (event) => {
      return event.kind === "exception_raised" || event.kind === "step_end";
    });
    if (raised?.kind === "exception_raised" && raised.task === task)
      this.#add(raised, "handled", sentenceAt(this.#model, raised.sequence));
  }

  /** Follows a request that the task passes on to what it awaits. */
  #goesOnTo(request: CancelRequest): void {
    const { requests } = this.#model.cancellations;
    for (let at = requests.indexOf(request) + 1; at < requests.length; at += 1) {
      const next = requests[at] as CancelRequest;
      const flag = next.reason?.flag;
      const isPassedOn =
        (flag === "awaiter" && next.reason?.source === request.asked.task) ||
        (flag === "gather" && next.reason?.source === request.asked.on);
      if (!isPassedOn) break;
      this.#ask(next);
      this.#follow(next);
    }
  }

  #deliveryText({ asked }: CancelRequest, delivered: EventOf<"cancel_delivered">): string {
    const name = this.#name(asked.task);
    const state = this.#model.states.at(delivered.sequence).tasks.get(asked.task);
    const frames = (state?.stack ?? []).filter((frame) => !frame.isLibrary && frame.line > 0).reverse();
    const [innermost, ...outer] = frames;
    if (!hasRunBefore(this.#model, delivered))
      return `${name} has not started: CancelledError ends it before any of its code runs.`;
    const before = this.#model.states.at(asked.sequence - 1).tasks.get(asked.task);
    const what = before?.status === "waiting" && before.what ? ` of ${before.what}` : "";
    if (!innermost) return `CancelledError is raised in ${name} at its await${what}.`;
    const callers = outer.map((frame) => `, awaited by ${frame.name} in line ${frame.line}`).join("");
    return `CancelledError is raised in ${name} at its await${what}: in ${innermost.name}, line ${innermost.line}${callers}.`;
  }

  /** How a task handles an exception until the task ends, and which tasks the exception reaches next. */
  #handle(task: number, exception: number, from: number, role: Role): void {
    const { cancellations } = this.#model;
    let at = from;
    let isDealtWith = false;
    for (const event of cancellations.way(exception)) {
      if (event.sequence <= from || event.task !== task) continue;
      if (isEndOfCleaningUp(event)) this.#cleaningUp(task, at, event.sequence);
      const text = this.#handlingText(event, from, role);
      if (text) this.#add(event, "handled", text);
      if (event.kind === "exception_handled") isDealtWith = true;
      at = event.sequence;
    }
    for (const follower of cancellations.followers(exception)) {
      if (follower.task !== task || follower.sequence <= from) continue;
      this.#withdrawn(task, at, follower.sequence);
      this.#add(follower, "handled", `${follower.type} replaces ${this.#typeOf(exception)}.`);
      this.#handle(task, follower.exception, follower.sequence, role);
    }
    const end = cancellations.end(task);
    if (!end) return;
    if (end.exception === exception) {
      this.#add(end, "handled", this.#endText(end));
      this.#reach(task, end);
    } else if (isDealtWith && role === "asked" && this.#typeOf(exception) === "CancelledError") {
      this.#add(end, "handled", `Nevertheless, ${this.#endText(end)}`);
    }
  }

  #handlingText(event: ExceptionEvent, from: number, role: Role): string {
    const name = this.#name(event.task);
    switch (event.kind) {
      case "cleanup_begun":
        return event.flag === "finally" ? `${name} runs its finally block.` : `${name} leaves its with block.`;
      case "exception_caught":
        return `${name} catches ${event.type}.`;
      case "exception_raised_again":
        return event.flag === "raise"
          ? `${name} re-raises ${event.type}.`
          : `The finally block ends and ${event.type} propagates.`;
      case "exception_handled": {
        if (event.type !== "CancelledError" || role === "awaiter")
          return `${name} has handled ${event.type} and continues.`;
        const { length } = this.#model.cancellations.withdrawals(event.task, from, event.sequence);
        return `${name} swallows ${event.type} and continues${length > 0 ? "" : "; the request stands because uncancel() was not called"}.`;
      }
      default:
        return "";
    }
  }

  #cleaningUp(task: number, from: number, until: number): void {
    const last = Math.min(until, from + MOST_EVENTS_OF_CLEANING_UP);
    for (let sequence = from + 1; sequence < last; sequence += 1) {
      const event = this.#model.event(sequence);
      if (!event || !("task" in event) || event.task !== task) continue;
      if (event.kind === "printed") this.#add(event, "handled", sentenceAt(this.#model, sequence));
      if (event.kind === "task_suspended")
        this.#add(event, "handled", `${this.#name(task)} waits on ${event.what} before it continues.`);
    }
    this.#withdrawn(task, from, until);
  }

  #withdrawn(task: number, from: number, until: number): void {
    for (const event of this.#model.cancellations.withdrawals(task, from, until)) {
      const rest = event.remaining === 0 ? "no other request remains" : `${event.remaining} more remain`;
      this.#add(event, "handled", `The request to cancel ${this.#name(task)} is withdrawn; ${rest}.`);
    }
  }

  #typeOf(exception: number): string {
    const [first] = this.#model.cancellations.way(exception);
    return first && "type" in first ? first.type : "CancelledError";
  }

  #endText(end: EventOf<"task_done">): string {
    const name = this.#name(end.task);
    if (end.flag === "cancelled") return `${name} ends in the cancelled state.`;
    return end.flag === "raised" ? `${name} ends with ${end.what}.` : `${name} returns ${end.what}.`;
  }

  // ---- Awaiting tasks ----

  /** Tasks that await this task receive its exception. */
  #reach(task: number, end: EventOf<"task_done">): void {
    if (this.#reached.has(task)) return;
    this.#reached.add(task);
    for (const event of this.#model.cancellations.awaitsRaised(task, end.exception)) {
      if (event.task === task || event.sequence < end.sequence) continue;
      this.#add(event, "reached", sentenceAt(this.#model, event.sequence));
      const to = { task: event.task, sequence: event.sequence };
      this.#arrows.push({ kind: "raise", from: { task, sequence: end.sequence }, to });
      this.#handle(event.task, event.exception, event.sequence, "awaiter");
    }
  }

  // ---- Searching the log ----

  /** The task whose step contains an event, 0 when none does. */
  #runningAt(sequence: number): number {
    return this.#model.states.at(sequence).running;
  }

  #eventBefore(sequence: number, least: number, isIt: (event: TraceEvent) => boolean): TraceEvent | undefined {
    for (let at = sequence - 1; at > least; at -= 1) {
      const event = this.#model.event(at);
      if (event && isIt(event)) return event;
    }
    return undefined;
  }

  #eventAfter(sequence: number, isIt: (event: TraceEvent) => boolean): TraceEvent | undefined {
    for (let at = sequence + 1; at <= this.#model.log.count; at += 1) {
      const event = this.#model.event(at);
      if (event && isIt(event)) return event;
    }
    return undefined;
  }
}

function isEndOfCleaningUp({ kind }: ExceptionEvent): boolean {
  return kind === "exception_raised_again" || kind === "exception_handled";
}
