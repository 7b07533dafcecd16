import { outputPieces } from "../engine/batch.ts";
import type { Diagnostic, OutcomeKind, RunStatistics } from "../engine/outcome.ts";
import type { TraceMode } from "../engine/protocol.ts";
import type { Engine } from "../engine/wasm_bridge.ts";
import { type ScheduleRow, scheduleRows } from "../model/export/schedule.ts";
import { TraceLog } from "../model/log/trace_log.ts";
import { diagnosticText, linesOf } from "./diagnostic_text.ts";
import { loadNodeEngine } from "./engine.ts";
import { INSTRUCTIONS_PER_SLICE } from "./execute.ts";

export type * from "../engine/events.gen.ts";
export type { Diagnostic, OutcomeKind, RunStatistics } from "../engine/outcome.ts";
export type { ScheduleRow } from "../model/export/schedule.ts";
export type { TraceLog } from "../model/log/trace_log.ts";

/** The options of a run; all are optional. */
export type RunOptions = {
  /** The seed of `random`, a whole number; default 0. */
  readonly seed?: number;
  /** Whether to record the schedule; default true. */
  readonly schedule?: boolean;
  /** Whether to record every event; default false. */
  readonly trace?: boolean;
  /** The limit of task steps and callbacks, from 1; default is the engine's own limit. */
  readonly maxSteps?: number;
  /** The file name in tracebacks and diagnostics; default `main.py`. */
  readonly fileName?: string;
};

/** The result of a run. */
export type RunResult = {
  /** `finished`, `raised` (an uncaught exception), `refused` (no code ran), `deadlocked` or `limited` (a limit was reached). */
  readonly outcome: OutcomeKind;
  /** The exit status, as the command returns it. */
  readonly exitCode: number;
  readonly stdout: string;
  /** The standard error of the command; for a refused program, the diagnostics as text. */
  readonly stderr: string;
  /** One row per task step, in order; empty when `schedule` was false. */
  readonly schedule: readonly ScheduleRow[];
  /** All events, when `trace` was true. */
  readonly trace: TraceLog | undefined;
  /** The diagnostics of a refused program; otherwise empty. */
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: RunStatistics;
};

let loading: Promise<Engine> | undefined;

/**
 * Runs a program to its end in virtual time.
 *
 * The same source, options and version give the same result. Everything the program does is in the result; the promise rejects only for
 * an invalid option, when the engine cannot be loaded, or when the engine itself fails, after which the next call starts a new one. Node's
 * event loop keeps running during a long program.
 */
export async function run(source: string, options: RunOptions = {}): Promise<RunResult> {
  const { seed = 0, schedule = true, trace = false, maxSteps, fileName = "main.py" } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  if (maxSteps !== undefined && !(Number.isSafeInteger(maxSteps) && maxSteps >= 1)) {
    throw new RangeError(`maxSteps must be a whole number from 1, not ${maxSteps}`);
  }
  const mode: TraceMode = trace ? "everything" : schedule ? "schedule" : "none";
  const log = new TraceLog();
  const written = { stdout: "", stderr: "" };
  const decoders = { stdout: utf8Decoder(), stderr: utf8Decoder() };

  const engine = await sharedEngine();
  const engineRun = engine.startRun({ source, fileName, seed, maxSteps: maxSteps ?? 0, trace: mode });
  try {
    for (;;) {
      const state = engineRun.slice(INSTRUCTIONS_PER_SLICE);
      const batch = engineRun.takeBatch();
      log.append(batch);
      for (const { stream, bytes } of outputPieces(batch.output)) {
        written[stream] += decoders[stream].decode(bytes, { stream: true });
      }
      if (state === "over") break;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const rows = schedule ? scheduleRows(log) : [];
    const outcome = engineRun.outcome();
    const lines = linesOf(new TextEncoder().encode(source));
    for (const diagnostic of outcome.diagnostics) written.stderr += diagnosticText(diagnostic, fileName, lines);
    return { ...outcome, ...written, schedule: rows, trace: trace ? log : undefined };
  } finally {
    engineRun.end();
  }
}

/** The diagnostics of a program without running it; empty when the program would run. */
export async function check(
  source: string,
  options: Pick<RunOptions, "fileName"> = {},
): Promise<readonly Diagnostic[]> {
  return (await sharedEngine()).check(source, options.fileName ?? "main.py");
}

/** Returns the engine that all calls share; a failed engine is replaced. */
async function sharedEngine(): Promise<Engine> {
  if (loading !== undefined) {
    const engine = await loading;
    if (engine.alive) return engine;
  }
  loading = loadNodeEngine();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

function utf8Decoder(): TextDecoder {
  return new TextDecoder("utf-8", { ignoreBOM: true });
}
