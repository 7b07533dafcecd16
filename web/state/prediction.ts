import { computed, signal } from "@preact/signals";
import type { PrintedLine } from "../model/lessons/line_order.ts";
import * as state from "./app_state.ts";
import { openLesson } from "./lessons.ts";
import { startRun, type UnseenRun } from "./runs.ts";

/** Lines to be put in order, of a run that is only shown afterwards. `key` tells equal lines apart. */
export type Prediction = {
  readonly run: UnseenRun;
  readonly printed: readonly PrintedLine[];
  readonly order: readonly { readonly key: number; readonly text: string }[];
  readonly revealed: boolean;
};

/** The last prediction, whether or not its program is still in the editor; `prediction_actions.ts` changes it. */
export const lastPrediction = signal<Prediction | null>(null);

/** The prediction that is being made, or was compared with its run; null once the program is another one. */
export const prediction = computed<Prediction | null>(() => {
  const made = lastPrediction.value;
  return made && openLesson.value && made.run.source === state.source.value ? made : null;
});

/** Forgets the prediction and runs the program for all to see. */
export function runSeen(): void {
  lastPrediction.value = null;
  void startRun();
}
