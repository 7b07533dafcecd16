import type { TraceEvent } from "../../engine/events.gen.ts";
import type { EventLog } from "../log/event_log.ts";
import { LoopStates } from "../loop_state/loop_states.ts";
import { ObjectNames } from "../loop_state/object_words.ts";
import { Axis, type AxisKind } from "./axis.ts";
import { Cancellations } from "./cancellations.ts";
import { LaneGroups } from "./lane_groups.ts";
import { Lanes } from "./lanes.ts";
import type { Stops } from "./playback.ts";
import { PrintedSoFar } from "./printed.ts";
import { Strides } from "./strides.ts";

/** Everything that the page shows of one run, derived from its growing log. */
export class ScheduleModel {
  readonly log: EventLog;
  readonly objects = new ObjectNames();
  readonly lanes = new Lanes(this.objects);
  readonly axes: Readonly<Record<AxisKind, Axis>> = {
    story: new Axis("story"),
    time: new Axis("time"),
    passes: new Axis("passes"),
  };
  readonly groups = new LaneGroups();
  readonly strides = new Strides();
  readonly cancellations = new Cancellations();
  readonly printed = new PrintedSoFar();
  readonly states: LoopStates;
  #read = 0;
  #raisedLine = 0;

  constructor(log: EventLog) {
    this.log = log;
    this.states = new LoopStates(log);
  }

  /** The events at which stepping stops. */
  get stops(): Stops {
    return this.strides.stops;
  }

  /** The source line of the last raised exception, 0 when there is none; for an uncaught exception, its origin. */
  get lastRaisedLine(): number {
    return this.#raisedLine;
  }

  /** Processes the events that the log has gained since the last call. */
  extend(): void {
    for (; this.#read < this.log.count; this.#read += 1) {
      const event = this.log.event(this.#read + 1);
      this.objects.append(event);
      this.lanes.append(event);
      this.groups.append(event);
      this.axes.story.append(event);
      this.axes.time.append(event);
      this.axes.passes.append(event);
      this.strides.append(event);
      this.cancellations.append(event);
      this.printed.append(event);
      if (event.kind === "exception_raised" && event.line > 0) this.#raisedLine = event.line;
    }
  }

  /** The event with a sequence number; undefined when the log does not have it. */
  event(sequence: number): TraceEvent | undefined {
    return sequence >= 1 && sequence <= this.log.count ? this.log.event(sequence) : undefined;
  }
}
