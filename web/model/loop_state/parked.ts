import type { LoopState } from "./loop_state.ts";

/** A source line at which tasks are suspended, with a short text of their names. */
export type ParkedLine = { readonly line: number; readonly tasks: string };

/** At most this many names are listed; the others are counted. */
const MOST_NAMES = 4;

/** The lines of tasks that have started and are not running, in source order. */
export function parkedLines(state: LoopState): ParkedLine[] {
  const names = new Map<number, string[]>();
  for (const { status, line, name } of state.tasks.values()) {
    if (line === 0 || (status !== "waiting" && status !== "ready")) continue;
    const here = names.get(line);
    if (here) here.push(name);
    else names.set(line, [name]);
  }
  return [...names].sort(([a], [b]) => a - b).map(([line, here]) => ({ line, tasks: inWords(here) }));
}

function inWords(names: readonly string[]): string {
  const describeEvent = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${describeEvent} and ${names.length - MOST_NAMES} more` : describeEvent;
}
