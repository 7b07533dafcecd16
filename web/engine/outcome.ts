/** A diagnostic for a program's text. Lines and columns count from 1, columns in code points; the end is exclusive. */
export type Diagnostic = {
  /** The id in the table of diagnostics: `class-statement`. */
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to write instead; may be empty. */
  readonly hint: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/**
 * How a run ended: `finished` (with the program's exit status), `raised` (an uncaught exception), `refused` (no code ran),
 * `deadlocked` (nothing ready, no timer, tasks pending), `limited` (a limit was reached).
 */
export type OutcomeKind = "finished" | "raised" | "refused" | "deadlocked" | "limited";

/** The statistics of a run. `virtualTime` is in seconds. */
export type RunStatistics = {
  readonly steps: number;
  readonly switches: number;
  readonly events: number;
  readonly virtualTime: number;
  readonly peakBytes: number;
};

/** The engine's report on the end of a run. `diagnostics` has entries only when the program was refused. */
export type RunOutcome = {
  readonly outcome: OutcomeKind;
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: RunStatistics;
};
