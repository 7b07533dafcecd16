import type { TraceEvent } from "../../engine/events.gen.ts";

/** The interface of a trace for the model: the number of events, and each event by its sequence number, from 1. */
export type EventLog = {
  readonly count: number;
  event(sequence: number): TraceEvent;
  /** The current source line of an event, without decoding the rest; 0 when there is none. */
  lineAt(sequence: number): number;
};
