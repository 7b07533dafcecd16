import { computed, signal } from "@preact/signals";
import { decision, firstWrong, moved, type PrintedLine, printedLines, shuffled } from "../model/prediction.ts";
import * as state from "./app_state.ts";
import { openLesson } from "./lessons.ts";
import { runUnseen, startRun, type UnseenRun } from "./runs.ts";

/** Lines to be put in order, of a run that is only shown afterwards. `key` tells equal lines apart. */
export type Prediction = {
  readonly run: UnseenRun;
  readonly printed: readonly PrintedLine[];
  readonly order: readonly { readonly key: number; readonly text: string }[];
  readonly revealed: boolean;
};

const current = signal<Prediction | null>(null);

/** The prediction that is being made, or was compared with its run; null once the program is another one. */
export const prediction = computed<Prediction | null>(() => {
  const made = current.value;
  return made && openLesson.value && made.run.source === state.source.value ? made : null;
});

/** How a compared prediction came out: the place of the first wrong line (-1: none), and the events that explain it. */
export const comparison = computed(() => {
  const made = prediction.value;
  if (!made?.revealed) return null;
  const { log } = made.run.picture;
  const expected = made.order.map(({ text }) => text);
  const wrong = firstWrong(expected, made.printed);
  return { wrong, ...decision(log, made.printed, expected[wrong], wrong) };
});

/** Runs the open lesson unseen and asks for the order of the lines that it printed. */
export async function startPrediction(): Promise<void> {
  current.value = null;
  const run = await runUnseen();
  if (!run) return;
  const printed = printedLines(run.picture.log);
  const order = shuffled(printed.map(({ text }) => text)).map((text, key) => ({ key, text }));
  current.value = { run, printed, order, revealed: false };
}

/** Moves a line up (-1) or down (1). */
export function moveLine(key: number, offset: -1 | 1): void {
  const made = current.value;
  if (!made || made.revealed) return;
  const at = made.order.findIndex((line) => line.key === key);
  current.value = { ...made, order: moved(made.order, at, offset) };
}

/** Shows the run, and compares. */
export function revealPrediction(): void {
  const made = current.value;
  if (!made) return;
  current.value = { ...made, revealed: true };
  made.run.show();
}

/** Asks no more; the run is shown if it was not. */
export function leavePrediction(): void {
  const made = current.value;
  current.value = null;
  if (made && !made.revealed) made.run.show();
}

/** Forgets the prediction and runs the program for all to see. */
export function runSeen(): void {
  current.value = null;
  void startRun();
}
