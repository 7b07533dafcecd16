import { beforeEach, expect, test } from "vitest";
import { ScheduleModel } from "../model/schedule/schedule_model.ts";
import { gatheredSleepers } from "../model/testing/sleepers.ts";
import * as state from "./app_state.ts";

const SOURCE = "the program of the run";
let model: ScheduleModel;

/** The sequence number of the first event of a kind. */
function first(kind: string): number {
  for (let sequence = 1; sequence <= model.log.count; sequence += 1) {
    if (model.log.event(sequence).kind === kind) return sequence;
  }
  throw new Error(`the run has no ${kind}`);
}

beforeEach(() => {
  model = new ScheduleModel(gatheredSleepers(2).log());
  model.extend();
  state.model.value = model;
  state.source.value = SOURCE;
  state.ranSource.value = SOURCE;
  state.head.value = null;
  state.selection.value = null;
});

test("without a play head the end of the run is shown, with one its moment", () => {
  expect(state.shownSequence.value).toBe(model.log.count);
  expect(state.shownState.value.ready).toHaveLength(0);
  state.head.value = first("task_suspended");
  expect(state.shownSequence.value).toBeGreaterThanOrEqual(state.head.value);
  expect(state.shownSequence.value).toBeLessThan(model.log.count);
});

test("the sentence is that of the event at the play head, empty without one", () => {
  expect(state.currentSentence.value).toBe("");
  state.head.value = first("step_begin");
  expect(state.currentSentence.value).toContain("Task-1 runs");
});

test("a line is marked only while the editor's text is the one that ran", () => {
  state.head.value = first("step_begin");
  expect(state.currentLine.value).toBeGreaterThan(0);
  state.source.value = "another program";
  expect(state.runIsCurrent.value).toBe(false);
  expect(state.currentLine.value).toBe(0);
  expect(state.parked.value).toEqual([]);
});

test("the followed task is the chosen one, else the one that runs at the play head", () => {
  state.head.value = first("step_begin");
  expect(state.followedTask.value).toBe(1);
  state.selection.value = { task: 2, span: 0 };
  expect(state.followedTask.value).toBe(2);
});

test("before the first run nothing is shown", () => {
  state.model.value = null;
  expect(state.shownSequence.value).toBe(0);
  expect(state.laneRows.value).toBeNull();
  expect(state.currentSentence.value).toBe("");
});
