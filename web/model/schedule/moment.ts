import { EVENT_LAYOUTS, type EventKind, type TraceEvent } from "../../engine/events.gen.ts";
import type { EventLog } from "../log/event_log.ts";

/**
 * A moment that can be named before the run: the first or last event of a kind for which a text field contains `says`, ignoring case, or
 * a task is named `says`.
 */
export type Moment = { readonly event: EventKind; readonly says?: string; readonly which?: "first" | "last" };

/** The sequence number of the event that a moment means; 0 when the run has no such event. */
export function findMoment(log: EventLog, moment: Moment, nameOfTask: (id: number) => string): number {
  let found = 0;
  for (let sequence = 1; sequence <= log.count; sequence += 1) {
    const event = log.event(sequence);
    if (event.kind !== moment.event || !says(event, moment.says, nameOfTask)) continue;
    found = sequence;
    if (moment.which !== "last") break;
  }
  return found;
}

function says(event: TraceEvent, words: string | undefined, nameOfTask: (id: number) => string): boolean {
  if (words === undefined) return true;
  const values = event as unknown as Record<string, string | number>;
  const fields = EVENT_LAYOUTS.find((layout) => layout.name === event.kind)?.fields ?? [];
  return fields.some(({ name, type }) => {
    if (type === "text") return String(values[name]).toLowerCase().includes(words.toLowerCase());
    return type === "task" && nameOfTask(Number(values[name])) === words;
  });
}
