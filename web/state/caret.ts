import { momentsOfLine } from "../model/schedule/line_moments.ts";
import { say } from "./actions.ts";
import * as state from "./app_state.ts";

/** Returns the line of the editor's caret, from 1; the editor sets the function. */
export const caret = { line: (): number => 1 };

/** Goes to the next moment at which a line of the program runs; after the last, to the first. */
export function goToLineMoment(line: number): void {
  const model = state.model.value;
  if (!model) return;
  if (!state.runIsCurrent.value) {
    say("The program has changed since this run.");
    return;
  }
  const moments = momentsOfLine(model, line);
  const head = state.head.value ?? 0;
  const next = moments.find((each) => each > head) ?? moments[0];
  if (next === undefined) say(`Nothing happens in line ${line}.`);
  else state.head.value = next;
}
