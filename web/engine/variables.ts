/** A variable's name, and its value in words. */
export type Variable = readonly [name: string, words: string];

/** A function that runs or is suspended, at a source line. */
export type VariableFrame = { readonly name: string; readonly line: number; readonly locals: readonly Variable[] };

/** The variables of a program at a moment (engine/vm/inspection/variables.h). */
export type Variables = {
  readonly globals: readonly Variable[];
  /** One for each task that is not done and has frames of the program; task 0 is what runs outside of tasks. Frames come outermost first. */
  readonly stacks: readonly { readonly task: number; readonly frames: readonly VariableFrame[] }[];
};
