/** One thing that the engine says about a program's text. Lines and columns count from 1, columns in code points; the end is exclusive. */
export type Diagnostic = {
  /** The rule's name, as in the table of diagnostics: `class-statement`. */
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to write instead; empty when there is nothing to suggest. */
  readonly hint: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/**
 * How a run ended: `finished` (exit status as the program asked), `raised` (an exception nobody caught), `refused` (nothing ran),
 * `deadlocked` (nothing ready, no timer, tasks pending), `limited` (a limit was reached).
 */
export type OutcomeKind = "finished" | "raised" | "refused" | "deadlocked" | "limited";

/** What a run cost. `virtualTime` is in seconds. */
export type RunStatistics = {
  readonly steps: number;
  readonly switches: number;
  readonly events: number;
  readonly virtualTime: number;
  readonly peakBytes: number;
};

/** How a run ended, as the engine tells it. `diagnostics` has entries only when the program was refused. */
export type RunOutcome = {
  readonly outcome: OutcomeKind;
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: RunStatistics;
};
