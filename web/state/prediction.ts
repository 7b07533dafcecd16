import { computed, signal } from "@preact/signals";
import type { PrintedLine } from "../model/lessons/line_order.ts";
import * as state from "./app_state.ts";
import { openLesson } from "./lessons.ts";
import { startRun, type UnseenRun } from "./runs.ts";

/** The lines to put in order, from a run that is shown afterwards. `key` distinguishes equal lines. */
export type Prediction = {
  readonly run: UnseenRun;
  readonly printed: readonly PrintedLine[];
  readonly order: readonly { readonly key: number; readonly text: string }[];
  readonly revealed: boolean;
};

/** The last prediction, even if its program is no longer in the editor; `prediction_actions.ts` changes it. */
export const lastPrediction = signal<Prediction | null>(null);

/** The current prediction, open or compared; null when the program has changed. */
export const prediction = computed<Prediction | null>(() => {
  const made = lastPrediction.value;
  return made && openLesson.value && made.run.source === state.source.value ? made : null;
});

/** Discards the prediction and shows the run. */
export function runSeen(): void {
  lastPrediction.value = null;
  void startRun();
}
