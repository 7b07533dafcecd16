import type { Batch } from "./batch.ts";
import type { Diagnostic, RunOutcome } from "./outcome.ts";
import type { Variables } from "./variables.ts";

/** How much of a run is recorded: nothing, only the events for the schedule's rows, or every event. */
export type TraceMode = "none" | "schedule" | "everything";

export type ProgramText = string | Uint8Array;

/** A program and the options of its run. */
export type RunOptions = {
  /** The program's text, or the bytes of its file; the engine refuses bytes that are not UTF-8. */
  readonly source: ProgramText;
  /** The file name in tracebacks and diagnostics. */
  readonly fileName: string;
  /** The seed of `random`, an integer. */
  readonly seed: number;
  /** The limit of task steps and handles; 0 stands for the engine's own limit. */
  readonly maxSteps: number;
  readonly trace: TraceMode;
};

/**
 * Messages from the page to the worker. `inspect` requests the variables of a program at some events: see `Recording`. `taken` reports
 * that the page has processed a batch of the run: the worker pauses when too many batches are not yet taken, so that a slow page is not
 * flooded. Stopping has no message: the page terminates the worker, because a busy worker receives no messages during a slice.
 */
export type ToWorker =
  | { readonly type: "run"; readonly run: number; readonly options: RunOptions }
  | { readonly type: "taken"; readonly run: number }
  | {
      readonly type: "inspect";
      readonly request: number;
      readonly options: RunOptions;
      readonly sequences: readonly number[];
    }
  | { readonly type: "check"; readonly request: number; readonly source: ProgramText; readonly fileName: string };

/** Messages from the worker to the page. After `crashed` the worker sends no more answers and must be replaced. */
export type FromWorker =
  | { readonly type: "loaded" }
  | { readonly type: "batch"; readonly run: number; readonly batch: Batch }
  | { readonly type: "over"; readonly run: number; readonly outcome: RunOutcome }
  | { readonly type: "checked"; readonly request: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: "looked"; readonly request: number; readonly variables: readonly Variables[] }
  | { readonly type: "crashed"; readonly message: string };
