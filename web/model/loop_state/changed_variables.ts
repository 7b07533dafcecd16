import type { Variable, Variables } from "../../engine/variables.ts";

/** A variable as it is shown: whether it is new or has another value than at the moment before. */
export type ShownVariable = { readonly name: string; readonly words: string; readonly isChanged: boolean };
export type ShownFrame = { readonly name: string; readonly line: number; readonly locals: readonly ShownVariable[] };
export type ShownVariables = {
  readonly globals: readonly ShownVariable[];
  readonly stacks: readonly { readonly task: number; readonly frames: readonly ShownFrame[] }[];
};

/** The variables at a moment, beside those of the moment before (undefined: there was none, and nothing counts as changed). */
export function changedVariables(now: Variables, before: Variables | undefined): ShownVariables {
  const stackBefore = new Map(before?.stacks.map(({ task, frames }) => [task, frames]));
  return {
    globals: compared(now.globals, before?.globals),
    stacks: now.stacks.map(({ task, frames }) => ({
      task,
      frames: frames.map(({ name, line, locals }, depth) => {
        const same = stackBefore.get(task)?.[depth];
        // A frame that was not there before is new as a whole.
        const localsBefore = before && (same?.name === name ? same.locals : []);
        return { name, line, locals: compared(locals, localsBefore) };
      }),
    })),
  };
}

function compared(now: readonly Variable[], before: readonly Variable[] | undefined): ShownVariable[] {
  const words = new Map(before);
  return now.map(([name, each]) => ({
    name,
    words: each,
    isChanged: before !== undefined && words.get(name) !== each,
  }));
}
