import { computed } from "@preact/signals";
import { decision, firstWrong, moved, printedLines, shuffled } from "../model/lessons/line_order.ts";
import { lastPrediction, prediction } from "./prediction.ts";
import { runUnseen } from "./runs.ts";

/** The result of a comparison: the index of the first wrong line (-1: none) and the events that explain it. */
export const comparison = computed(() => {
  const made = prediction.value;
  if (!made?.revealed) return null;
  const { log } = made.run.model;
  const expected = made.order.map(({ text }) => text);
  const wrong = firstWrong(expected, made.printed);
  return { wrong, ...decision(log, made.printed, expected[wrong], wrong) };
});

/** Runs the open lesson in the background and asks for the order of its output lines. */
export async function startPrediction(): Promise<void> {
  lastPrediction.value = null;
  const run = await runUnseen();
  if (!run) return;
  const printed = printedLines(run.model.log);
  const order = shuffled(printed.map(({ text }) => text)).map((text, key) => ({ key, text }));
  lastPrediction.value = { run, printed, order, revealed: false };
}

/** Moves a line up (-1) or down (1). */
export function moveLine(key: number, offset: -1 | 1): void {
  const made = lastPrediction.value;
  if (!made || made.revealed) return;
  const at = made.order.findIndex((line) => line.key === key);
  lastPrediction.value = { ...made, order: moved(made.order, at, offset) };
}

/** Shows the run and compares it with the prediction. */
export function revealPrediction(): void {
  const made = lastPrediction.value;
  if (!made) return;
  lastPrediction.value = { ...made, revealed: true };
  made.run.show();
}

/** Ends the exercise and shows the run. */
export function leavePrediction(): void {
  const made = lastPrediction.value;
  lastPrediction.value = null;
  if (made && !made.revealed) made.run.show();
}
