import type { TraceEvent } from "../../engine/events.gen.ts";

/** What the pure functions of the model ask of a trace: how many events it has, and each of them by sequence number, from 1. */
export type EventLog = {
  readonly count: number;
  event(sequence: number): TraceEvent;
  /** The source line that was being run, without the rest of the event; 0 when none was. */
  lineAt(sequence: number): number;
};
