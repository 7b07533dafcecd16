import { expect, test } from "vitest";
import { EVENT_LAYOUTS } from "../../engine/events.gen.ts";
import { TraceLog } from "../log/trace_log.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { traceJson, traceText } from "./trace_text.ts";

function smallTrace(): TraceLog {
  const builder = new TraceBuilder();
  builder.add({ kind: "pass_begin", pass: 1, ready: 2, time: 0.5 });
  builder.add({ kind: "printed", flag: "stderr", task: 3, text: 'say "hi"\n', line: 12 });
  builder.add({ kind: "idle", handle: 4, from: 0.5, until: 2 });
  builder.add({ kind: "limit_reached", flag: "steps" });
  const log = new TraceLog();
  log.append(builder.batch());
  return log;
}

test("as text: a line for each event with its fields by name", () => {
  expect([...traceText(smallTrace())].join("")).toBe(`# loopscope trace 1
1 1 0.500000000 0 pass_begin - pass=1 ready=2 time=0.500000000
2 1 0.500000000 12 printed stderr task=3 text="say \\"hi\\"\\n"
3 1 0.500000000 0 idle - handle=4 from=0.500000000 until=2.000000000
4 1 2.000000000 0 limit_reached steps
`);
});

test("as JSON: one document that reads back as the events", () => {
  const log = smallTrace();
  const document = JSON.parse([...traceJson(log)].join(""));
  expect(document.version).toBe(1);
  expect(document.events).toEqual([1, 2, 3, 4].map((sequence) => log.event(sequence)));
});

test("an empty trace is a document too", () => {
  expect(JSON.parse([...traceJson(new TraceLog())].join(""))).toEqual({ version: 1, events: [] });
});

test("every kind of event can be written", () => {
  const builder = new TraceBuilder();
  for (const { name, flags } of EVENT_LAYOUTS) {
    builder.add({ kind: name, flag: flags.at(-1) } as unknown as Parameters<TraceBuilder["add"]>[0]);
  }
  const log = new TraceLog();
  log.append(builder.batch());
  const lines = [...traceText(log)].slice(1);
  for (const [index, { name, flags, fields }] of EVENT_LAYOUTS.entries()) {
    const [, , , , kind, flag, ...written] = (lines[index] ?? "").trimEnd().split(" ");
    expect([kind, flag]).toEqual([name, flags.at(-1) ?? "-"]);
    expect(written.map((field) => field.split("=")[0])).toEqual(fields.map((field) => field.name));
  }
});
