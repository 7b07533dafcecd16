/** A variable's name and the text of its value. */
export type Variable = readonly [name: string, words: string];

/** The frame of a running or suspended function, at a source line. */
export type VariableFrame = { readonly name: string; readonly line: number; readonly locals: readonly Variable[] };

/** The variables of a program at a moment (engine/vm/inspection/variables.h). */
export type Variables = {
  readonly globals: readonly Variable[];
  /** One stack per pending task with frames of the program; task 0 is code outside of tasks. Frames are ordered outermost first. */
  readonly stacks: readonly { readonly task: number; readonly frames: readonly VariableFrame[] }[];
};
