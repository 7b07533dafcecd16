import { expect, test } from "vitest";
import { ScheduleModel } from "../schedule/schedule_model.ts";
import { gatheredSleepers } from "../testing/sleepers.ts";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { foundStops } from "./search.ts";
import { storyLine } from "./story.ts";

function modelOf(trace: TraceBuilder): ScheduleModel {
  const model = new ScheduleModel(trace.log());
  model.extend();
  return model;
}

const model = modelOf(gatheredSleepers(2));

test("a search finds the moments whose sentences hold every word", () => {
  const found = foundStops(model, "PRINTS task-3").map((sequence) => storyLine(model, sequence).text);
  expect(found.length).toBeGreaterThan(0);
  for (const text of found) expect(text).toMatch(/Task-3 prints/);
  expect(foundStops(model, " ")).toBe(model.stops.sequences);
  expect(foundStops(model, "no such thing")).toEqual([]);
});

test("a line is looked for by its number, alone or with words", () => {
  const lineOf = (sequence: number) => model.log.lineAt(sequence);
  const all = foundStops(model, "line 5");
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all.map(lineOf))).toEqual(new Set([5]));
  const few = foundStops(model, "Line 5 task-3");
  expect(few.length).toBeGreaterThan(0);
  expect(few.length).toBeLessThan(all.length);
  expect(foundStops(model, "line 999")).toEqual([]);
});

test("printed text and messages are found where a sentence shortens them", () => {
  const trace = new TraceBuilder();
  trace.add({ kind: "printed", flag: "stdout", task: 0, text: `${"x".repeat(300)} needle` });
  trace.add({
    kind: "exception_raised",
    task: 0,
    type: "ValueError",
    message: `${"y".repeat(300)} thread`,
    exception: 1,
  });
  const long = modelOf(trace);
  expect(foundStops(long, "needle")).toHaveLength(1);
  expect(foundStops(long, "valueerror thread")).toHaveLength(1);
});

test("a run that goes on is searched to its present end", () => {
  const trace = new TraceBuilder();
  trace.add({ kind: "printed", flag: "stdout", task: 0, text: "one" });
  const growing = modelOf(trace);
  expect(foundStops(growing, "prints")).toHaveLength(1);
  trace.add({ kind: "printed", flag: "stdout", task: 0, text: "two" });
  growing.extend();
  expect(foundStops(growing, "prints").length).toBeGreaterThanOrEqual(1);
});
