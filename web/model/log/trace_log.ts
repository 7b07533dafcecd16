import { assert } from "../../base/assert.ts";
import { GrowingWords } from "../../base/growing_words.ts";
import type { Batch } from "../../engine/batch.ts";
import {
  EVENT_LAYOUTS,
  type EventKind,
  type EventLayout,
  RECORD_BYTES,
  type TraceEvent,
} from "../../engine/events.gen.ts";
import type { EventLog } from "./event_log.ts";
import { StringTable } from "./string_table.ts";

const WORDS_PER_RECORD = RECORD_BYTES / 4;
/** The number of words before the fields of a record: kind, flag and line share one. */
const HEADER_WORDS = 1;

const PASS_BEGIN = kindIndex("pass_begin");
const IDLE = kindIndex("idle");
const BLOCKED = kindIndex("blocked");
const PASS_FIELD = fieldWord("pass_begin", "pass");
const PASS_TIME_FIELD = fieldWord("pass_begin", "time");
const IDLE_UNTIL_FIELD = fieldWord("idle", "until");
const BLOCKED_UNTIL_FIELD = fieldWord("blocked", "until");

/**
 * All events of a run in order: an append-only table.
 *
 * Events are named by their sequence number, which counts from 1, here as in the fields of other events (`cause`). Besides its
 * fields each event has a pass and a virtual time: those of the last `pass_begin` up to it, with the time advanced by each `idle` and
 * `blocked` before it. Before the first pass both are 0.
 *
 * Records are kept in their binary form and cost 36 bytes each; `event` creates an object, the `…At` functions do not.
 */
export class TraceLog implements EventLog {
  readonly #records = new GrowingWords();
  readonly #passes = new GrowingWords();
  readonly #timesLow = new GrowingWords();
  readonly #timesHigh = new GrowingWords();
  readonly #strings = new StringTable();
  #pass = 0;
  #timeLow = 0;
  #timeHigh = 0;

  /** The number of events. */
  get count(): number {
    return this.#passes.length;
  }

  /** Appends a batch. Batches must be appended in the order in which the engine returned them. */
  append(batch: Pick<Batch, "records" | "strings">): void {
    assert(batch.records.byteLength % RECORD_BYTES === 0, "a batch holds whole records");
    this.#strings.append(batch.strings);
    const words = wordsOf(batch.records);
    const last = this.count + words.length / WORDS_PER_RECORD;
    this.#records.append(words);
    while (this.count < last) this.#appendState(this.count + 1);
  }

  /** The name of the event's kind. */
  kindAt(sequence: number): EventKind {
    return layoutOf(this.kindIndexAt(sequence)).name;
  }

  /** The index of the event's kind in EVENT_LAYOUTS. */
  kindIndexAt(sequence: number): number {
    return this.#header(sequence) & 0xff;
  }

  /** The event's flag; empty when its kind has none. */
  flagAt(sequence: number): string {
    const header = this.#header(sequence);
    return layoutOf(header & 0xff).flags[(header >>> 8) & 0xff] ?? "";
  }

  /** The current source line; 0 when there is none. */
  lineAt(sequence: number): number {
    return this.#header(sequence) >>> 16;
  }

  /** The loop's pass that contains the event; 0 before the first pass. */
  passAt(sequence: number): number {
    return this.#passes.words[sequence - 1] as number;
  }

  /** The event's virtual time in seconds, as `loop.time()` returns it. */
  timeAt(sequence: number): number {
    return secondsOf(this.#timesLow.words[sequence - 1] as number, this.#timesHigh.words[sequence - 1] as number);
  }

  /** The event's virtual time in nanoseconds, exactly. */
  nanosecondsAt(sequence: number): bigint {
    return nanosecondsOf(this.#timesLow.words[sequence - 1] as number, this.#timesHigh.words[sequence - 1] as number);
  }

  /** A numeric field or an id, by its word in the layout (EventField.word). */
  wordAt(sequence: number, word: number): number {
    return this.#records.words[(sequence - 1) * WORDS_PER_RECORD + HEADER_WORDS + word] as number;
  }

  /** A text field, by its word in the layout. */
  textAt(sequence: number, word: number): string {
    return this.string(this.wordAt(sequence, word));
  }

  /** A time field in seconds, by its first word in the layout. */
  secondsAt(sequence: number, word: number): number {
    return secondsOf(this.wordAt(sequence, word), this.wordAt(sequence, word + 1));
  }

  /** A time field in nanoseconds, exactly. */
  fieldNanosecondsAt(sequence: number, word: number): bigint {
    return nanosecondsOf(this.wordAt(sequence, word), this.wordAt(sequence, word + 1));
  }

  /** An entry of the table of texts; empty for an unknown index. */
  string(textIndex: number): string {
    return this.#strings.text(textIndex);
  }

  /** The event with all its fields: times in seconds, texts as strings. */
  event(sequence: number): TraceEvent {
    assert(sequence >= 1 && sequence <= this.count, `there is an event ${sequence}`);
    const layout = layoutOf(this.kindIndexAt(sequence));
    const event: Record<string, string | number> = {
      kind: layout.name,
      sequence,
      pass: this.passAt(sequence),
      time: this.timeAt(sequence),
      line: this.lineAt(sequence),
    };
    if (layout.flags.length > 0) event.flag = this.flagAt(sequence);
    for (const { name, type, word } of layout.fields) {
      if (type === "text") event[name] = this.textAt(sequence, word);
      else if (type === "time") event[name] = this.secondsAt(sequence, word);
      else event[name] = this.wordAt(sequence, word);
    }
    return event as TraceEvent;
  }

  #header(sequence: number): number {
    return this.#records.words[(sequence - 1) * WORDS_PER_RECORD] as number;
  }

  #appendState(sequence: number): void {
    const kind = this.kindIndexAt(sequence);
    if (kind === PASS_BEGIN) {
      this.#pass = this.wordAt(sequence, PASS_FIELD);
      this.#moveTime(sequence, PASS_TIME_FIELD);
    }
    this.#passes.push(this.#pass);
    this.#timesLow.push(this.#timeLow);
    this.#timesHigh.push(this.#timeHigh);
    if (kind === IDLE) this.#moveTime(sequence, IDLE_UNTIL_FIELD);
    else if (kind === BLOCKED) this.#moveTime(sequence, BLOCKED_UNTIL_FIELD);
  }

  #moveTime(sequence: number, word: number): void {
    this.#timeLow = this.wordAt(sequence, word);
    this.#timeHigh = this.wordAt(sequence, word + 1);
  }
}

/** The index of a kind in EVENT_LAYOUTS, as TraceLog.kindIndexAt returns it. */
export function kindIndex(kind: EventKind): number {
  return EVENT_LAYOUTS.findIndex((layout) => layout.name === kind);
}

/** The first word of a field in the records of a kind, for TraceLog.wordAt, textAt and secondsAt. */
export function fieldWord(kind: EventKind, field: string): number {
  const found = layoutOf(kindIndex(kind)).fields.find(({ name }) => name === field);
  assert(found !== undefined, `events of the kind ${kind} have a field ${field}`);
  return found.word;
}

function layoutOf(kind: number): EventLayout {
  const layout = EVENT_LAYOUTS[kind];
  assert(layout !== undefined, `the table of events has a kind ${kind}`);
  return layout;
}

/** The bytes of records as words. All platforms of browsers and Node are little-endian, as records are. */
function wordsOf(records: Uint8Array<ArrayBuffer>): Uint32Array {
  const aligned = records.byteOffset % 4 === 0 ? records : records.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** Rounds once, like converting the 64-bit integer to a double and dividing by 1e9. */
function secondsOf(low: number, high: number): number {
  return ((high | 0) * 2 ** 32 + low) / 1e9;
}

function nanosecondsOf(low: number, high: number): bigint {
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
}
