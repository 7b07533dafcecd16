import type { Variable, Variables } from "../../engine/variables.ts";

/** A variable to show, and whether it is new or has changed since the previous moment. */
export type ShownVariable = { readonly name: string; readonly words: string; readonly isChanged: boolean };
export type ShownFrame = { readonly name: string; readonly line: number; readonly locals: readonly ShownVariable[] };
export type ShownVariables = {
  readonly globals: readonly ShownVariable[];
  readonly stacks: readonly { readonly task: number; readonly frames: readonly ShownFrame[] }[];
};

/** Compares the variables at a moment with those of the previous moment; when that is undefined, no variable counts as changed. */
export function changedVariables(now: Variables, before: Variables | undefined): ShownVariables {
  const stackBefore = new Map(before?.stacks.map(({ task, frames }) => [task, frames]));
  return {
    globals: compared(now.globals, before?.globals),
    stacks: now.stacks.map(({ task, frames }) => ({
      task,
      frames: frames.map(({ name, line, locals }, depth) => {
        const same = stackBefore.get(task)?.[depth];
        // All variables of a new frame are new.
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
