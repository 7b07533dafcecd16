import { EVENT_LAYOUTS, RECORD_BYTES, type TraceEvent } from "../../engine/events.gen.ts";
import type { EventLog } from "../log/event_log.ts";
import { TraceLog } from "../log/trace_log.ts";

type Head = "sequence" | "pass" | "time" | "line";
/** Fields that most tests omit; they default to 0. */
type Spare = "exception" | "context";
type FieldsOf<Event> = Event extends TraceEvent
  ? Omit<Event, Head | Spare> & Partial<Pick<Event, Extract<keyof Event, Spare>>>
  : never;

/** An event to write: kind, flag and fields as in decoded events, and optionally the line. */
export type EventToWrite =
  | (FieldsOf<TraceEvent> & { line?: number })
  | { kind: "pass_begin"; pass: number; ready: number; time: number; line?: number }
  | { kind: "pass_end"; pass: number; line?: number };

/** Encodes events as the engine does, so that tests use the page's own decoder. */
export class TraceBuilder {
  readonly #records: number[] = [];
  readonly #strings: string[] = [""];

  /** Adds an event and returns its sequence number. */
  add(event: EventToWrite): number {
    const kind = EVENT_LAYOUTS.findIndex((layout) => layout.name === event.kind);
    const layout = EVENT_LAYOUTS[kind];
    if (!layout) throw new Error(`no event is called ${event.kind}`);
    const values = event as unknown as Record<string, string | number>;
    const flag = layout.flags.length > 0 ? layout.flags.indexOf(String(values.flag)) : 0;
    const line = event.line ?? 0;
    const words = [0, 0, 0, 0, 0];
    for (const { name, type, word } of layout.fields) {
      const value = values[name] ?? 0;
      if (type === "text") words[word] = this.#textIndex(String(value));
      else if (type === "time") {
        const nanoseconds = BigInt(Math.round(Number(value) * 1e9));
        words[word] = Number(nanoseconds & 0xffffffffn);
        words[word + 1] = Number((nanoseconds >> 32n) & 0xffffffffn);
      } else words[word] = Number(value);
    }
    this.#records.push((kind | (flag << 8) | (line << 16)) >>> 0, ...words);
    return this.#records.length / (RECORD_BYTES / 4);
  }

  /** The records and strings so far, in the format of an engine batch. */
  batch(): { records: Uint8Array<ArrayBuffer>; strings: Uint8Array<ArrayBuffer> } {
    const records = new Uint8Array(Uint32Array.from(this.#records).buffer);
    const encoder = new TextEncoder();
    const strings: number[] = [];
    for (const text of this.#strings) {
      const bytes = encoder.encode(text);
      strings.push(...new Uint8Array(Uint32Array.of(bytes.length).buffer), ...bytes);
    }
    return { records, strings: Uint8Array.from(strings) };
  }

  log(): EventLog {
    const log = new TraceLog();
    log.append(this.batch());
    return log;
  }

  #textIndex(text: string): number {
    const known = this.#strings.indexOf(text);
    if (known >= 0) return known;
    this.#strings.push(text);
    return this.#strings.length - 1;
  }
}
