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

/** How to run a program; everything may be left out. */
export type RunOptions = {
  /** What an unseeded `random` starts from, a whole number; 0 unless given. */
  readonly seed?: number;
  /** Whether to record the schedule: yes unless told not to. */
  readonly schedule?: boolean;
  /** Whether to record every event; not unless asked for. */
  readonly trace?: boolean;
  /** The most steps of tasks and callbacks that may run, from 1; the engine's own limit unless given. */
  readonly maxSteps?: number;
  /** What tracebacks and diagnostics call the program: `main.py` unless given. */
  readonly fileName?: string;
};

/** How a run went. */
export type RunResult = {
  /** `finished`, `raised` (an exception nobody caught), `refused` (nothing ran), `deadlocked` or `limited` (a limit was reached). */
  readonly outcome: OutcomeKind;
  /** The exit status of the program, as the command would give it. */
  readonly exitCode: number;
  readonly stdout: string;
  /** What the command would write there: of a refused program the diagnostics as text. */
  readonly stderr: string;
  /** A row for each step of a task, in order; empty when `schedule` was false. */
  readonly schedule: readonly ScheduleRow[];
  /** Everything that happened, when `trace` was true. */
  readonly trace: TraceLog | undefined;
  /** Why the program was refused; otherwise empty. */
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: RunStatistics;
};

let loading: Promise<Engine> | undefined;

/**
 * Runs a program to its end in virtual time.
 *
 * Same source, same options and same version give the same result. Whatever the program does is in the result; the promise
 * rejects only when an option is not as told above, when the engine cannot be loaded, or when it fails itself, after which the next
 * call starts a fresh one. The event loop of Node gets its turn while a long program runs.
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

/** What Loopscope has to say about a program without running it: empty when it would run. */
export async function check(
  source: string,
  options: Pick<RunOptions, "fileName"> = {},
): Promise<readonly Diagnostic[]> {
  return (await sharedEngine()).check(source, options.fileName ?? "main.py");
}

/** One engine serves all calls, until it fails. */
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
