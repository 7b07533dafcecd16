import type { Batch } from "./batch.ts";
import type { Diagnostic, RunOutcome } from "./outcome.ts";
import type { Variables } from "./variables.ts";

/** What of a run is recorded: nothing, only what the schedule's rows need, or every event. */
export type TraceMode = "none" | "schedule" | "everything";

export type ProgramText = string | Uint8Array;

/** A program to run and how. */
export type RunOptions = {
  /** The program's text, or the bytes of its file, which the engine refuses when they are not UTF-8. */
  readonly source: ProgramText;
  /** As tracebacks and diagnostics call it. */
  readonly fileName: string;
  /** What `random` starts from: an integer. */
  readonly seed: number;
  /** The most task steps and handles that may run; 0 is the engine's own limit. */
  readonly maxSteps: number;
  readonly trace: TraceMode;
};

/**
 * What the page asks of the worker. `look` asks for the variables of a program at some events: see `Recording`. `taken` says that the
 * page is done with a batch of the run: the worker goes on only while few are on their way, so that a page which is slower than the
 * engine does not drown. Stopping is no message: the worker is ended,
 * since a busy one hears nothing in the middle of a slice.
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

/** What the worker tells the page. After `crashed` the worker answers nothing more and must be replaced. */
export type FromWorker =
  | { readonly type: "loaded" }
  | { readonly type: "batch"; readonly run: number; readonly batch: Batch }
  | { readonly type: "over"; readonly run: number; readonly outcome: RunOutcome }
  | { readonly type: "checked"; readonly request: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: "looked"; readonly request: number; readonly variables: readonly Variables[] }
  | { readonly type: "crashed"; readonly message: string };
