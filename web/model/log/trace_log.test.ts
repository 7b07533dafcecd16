import { expect, test } from "vitest";
import { RECORD_BYTES } from "../../engine/events.gen.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { fieldWord, kindIndex, TraceLog } from "./trace_log.ts";

const EMPTY_STRINGS = new Uint8Array([0, 0, 0, 0]);

function record(kind: number, flag: number, line: number, ...words: number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(RECORD_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, kind);
  view.setUint8(1, flag);
  view.setUint16(2, line, true);
  for (const [index, word] of words.entries()) view.setUint32(4 + 4 * index, word, true);
  return bytes;
}

test("decodes a record with its flag, line, texts and ids", () => {
  const builder = new TraceBuilder();
  builder.add({
    kind: "task_suspended",
    flag: "sleep",
    task: 2,
    on: 3,
    what: "sleep 1 s ✓",
    coroutine: 5,
    line: 65535,
  });
  const log = new TraceLog();
  log.append(builder.batch());
  expect(log.event(1)).toEqual({
    kind: "task_suspended",
    sequence: 1,
    pass: 0,
    time: 0,
    line: 65535,
    flag: "sleep",
    task: 2,
    on: 3,
    what: "sleep 1 s ✓",
    coroutine: 5,
  });
  expect(log.textAt(1, fieldWord("task_suspended", "what"))).toBe("sleep 1 s ✓");
  expect(log.kindIndexAt(1)).toBe(kindIndex("task_suspended"));
});

test("an event falls in the pass and time of the last pass_begin, moved on by idle and blocked after them", () => {
  const builder = new TraceBuilder();
  builder.add({ kind: "task_created", task: 1, parent: 0, name: "Task-1", coroutine: "main", coroutine_id: 1 });
  builder.add({ kind: "pass_begin", pass: 1, ready: 1, time: 0.25 });
  builder.add({ kind: "blocked", what: "time.sleep", from: 0.25, until: 1.5 });
  builder.add({ kind: "step_end", task: 1 });
  builder.add({ kind: "idle", handle: 1, from: 1.5, until: 3 });
  builder.add({ kind: "timer_fired", handle: 1, deadline: 3 });
  builder.add({ kind: "pass_begin", pass: 2, ready: 1, time: 3 });
  const log = new TraceLog();
  log.append(builder.batch());
  const sequences = Array.from({ length: log.count }, (_, index) => index + 1);
  expect(sequences.map((sequence) => log.passAt(sequence))).toEqual([0, 1, 1, 1, 1, 1, 2]);
  expect(sequences.map((sequence) => log.timeAt(sequence))).toEqual([0, 0.25, 0.25, 1.5, 1.5, 3, 3]);
});

test("a time keeps every nanosecond in all its 64 bits", () => {
  const nanoseconds = 9_007_199_254_740_993n; // 2 ** 53 + 1, which a double cannot represent
  const words = [Number(nanoseconds & 0xffffffffn), Number(nanoseconds >> 32n)] as const;
  const log = new TraceLog();
  log.append({ records: record(kindIndex("pass_begin"), 0, 0, 1, 1, ...words), strings: EMPTY_STRINGS });
  log.append({
    records: record(kindIndex("pass_begin"), 0, 0, 2, 1, 0xffffffff, 0xffffffff),
    strings: new Uint8Array(),
  });
  expect(log.nanosecondsAt(1)).toBe(nanoseconds);
  expect(log.timeAt(1)).toBe(Number(nanoseconds) / 1e9);
  expect(log.nanosecondsAt(2)).toBe(-1n);
  expect(log.secondsAt(2, fieldWord("pass_begin", "time"))).toBe(-1e-9);
});

test("batches continue each other: records, texts and the running state", () => {
  const log = new TraceLog();
  const text = (word: string) => [word.length, 0, 0, 0, ...new TextEncoder().encode(word)];
  const created = kindIndex("task_created");
  log.append({
    records: record(kindIndex("pass_begin"), 0, 0, 4, 1, 500_000_000, 0),
    strings: new Uint8Array([0, 0, 0, 0, ...text("first")]),
  });
  log.append({ records: record(created, 0, 9, 7, 0, 2, 1, 3), strings: new Uint8Array(text("second")) });
  expect(log.event(2)).toMatchObject({ sequence: 2, pass: 4, time: 0.5, name: "second", coroutine: "first", line: 9 });
});

test("takes records that do not begin at a multiple of four bytes", () => {
  const buffer = new Uint8Array(RECORD_BYTES + 1);
  buffer.set(record(kindIndex("step_begin"), 0, 3, 8, 9), 1);
  const log = new TraceLog();
  log.append({ records: buffer.subarray(1), strings: EMPTY_STRINGS });
  expect(log.event(1)).toMatchObject({ kind: "step_begin", task: 8, handle: 9, line: 3 });
});

test("refuses what is not whole records, and events that are not there", () => {
  const log = new TraceLog();
  expect(() => log.append({ records: new Uint8Array(RECORD_BYTES - 1), strings: EMPTY_STRINGS })).toThrow(
    "whole records",
  );
  expect(() => log.event(1)).toThrow("there is an event 1");
});

test("holds a million events", () => {
  const perBatch = 10_000;
  const words = new Uint32Array(perBatch * 6);
  for (let at = 0; at < perBatch; at += 1) words.set([kindIndex("step_begin"), at, at + 1], at * 6);
  const batch = { records: new Uint8Array(words.buffer), strings: new Uint8Array() };
  const log = new TraceLog();
  for (let count = 0; count < 100; count += 1) log.append(batch);
  expect(log.count).toBe(1_000_000);
  expect(log.event(1_000_000)).toMatchObject({ sequence: 1_000_000, task: 9_999, handle: 10_000 });
});
