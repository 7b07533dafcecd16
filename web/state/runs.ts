import type { Batch } from "../engine/batch.ts";
import { outputPieces } from "../engine/batch.ts";
import { EngineClient } from "../engine/engine_client.ts";
import type { RunOptions } from "../engine/protocol.ts";
import { TraceLog } from "../model/log/trace_log.ts";
import type { LoopState } from "../model/loop_state/loop_state.ts";
import { type Ending, verdict } from "../model/loop_state/verdict.ts";
import type { ConsolePiece } from "../model/schedule/printed.ts";
import { ScheduleModel } from "../model/schedule/schedule_model.ts";
import * as state from "./app_state.ts";

/** The file name of programs in tracebacks. */
export const FILE_NAME = "main.py";

/** The interval between redraws of a long run, in milliseconds, which limits the load on the page. */
const REDRAW_INTERVAL = 120;

/** The limit of steps for a run on the page, because the page keeps every event of a run; a longer run is stopped with a message. */
const MOST_STEPS = 200_000;

let client: EngineClient | undefined;
let runNumber = 0;
let lastOptions: RunOptions | undefined;

/** The page's engine client, created on first use. */
export function engine(): EngineClient {
  client ??= new EngineClient();
  return client;
}

/** A finished run that is not shown yet. */
export type UnseenRun = {
  readonly source: string;
  readonly model: ScheduleModel;
  /** Shows the run as if it had just ended. */
  show(): void;
};

/** The options of the shown run; undefined before the first run. */
export function lastRunOptions(): RunOptions | undefined {
  return lastOptions;
}

/** Runs the program in the editor and shows it while it runs; stops a current run first. */
export async function startRun(): Promise<void> {
  const run = new ShownRun(state.source.value, "as it goes");
  const end = await carryOut(run);
  if (end) showEnded(run, end);
}

/** Runs the program in the editor in the background; the page looks as before the first run. Resolves to null when another run interrupts. */
export async function runUnseen(): Promise<UnseenRun | null> {
  state.model.value = null;
  state.ranSource.value = null;
  state.ending.value = null;
  state.runVerdict.value = null;
  state.head.value = null;
  state.selection.value = null;
  state.focusedTask.value = 0;
  state.consolePieces.value = [];
  state.revision.value += 1;
  const run = new ShownRun(state.source.value, "when asked for");
  const end = await carryOut(run);
  return end && { source: run.source, model: run.model, show: () => showEnded(run, end) };
}

/** Runs a program to its end; resolves to null when another run replaces it. */
async function carryOut(run: ShownRun): Promise<Ending | null> {
  runNumber += 1;
  const number = runNumber;
  state.running.value = true;
  state.progress.value = { time: 0, steps: 0, events: 0 };
  const options: RunOptions = {
    source: run.source,
    fileName: FILE_NAME,
    seed: state.seed.value,
    maxSteps: MOST_STEPS,
    trace: "everything",
  };
  lastOptions = options;
  const end = await engine().run(options, (batch) => {
    if (number === runNumber) run.take(batch);
  });
  if (number !== runNumber) return null;
  state.running.value = false;
  state.progress.value = null;
  return end;
}

function showEnded(run: ShownRun, end: Ending): void {
  run.finish(end);
  state.runsEnded.value += 1;
}

/** Stops the current run immediately; its events so far stay visible. */
export function stopRun(): void {
  engine().stop();
}

/** Transfers one run into the page's state. */
class ShownRun {
  readonly source: string;
  readonly #showing: "as it goes" | "when asked for";
  readonly #log = new TraceLog();
  readonly model = new ScheduleModel(this.#log);
  readonly #pieces: ConsolePiece[] = [];
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  #lastShown = 0;
  #begun = false;
  /** The number of processed loop spans, and how many of them are steps. */
  #counted = 0;
  #steps = 0;

  constructor(source: string, showing: "as it goes" | "when asked for") {
    this.source = source;
    this.#showing = showing;
  }

  take(batch: Batch): void {
    this.#log.append(batch);
    // Process the batch now, not when it is shown: the engine continues only after the page has taken it.
    this.model.extend();
    for (const { stream, bytes } of outputPieces(batch.output)) {
      const text = this.#decoders[stream].decode(bytes, { stream: true });
      this.#pieces.push({ stream, text });
    }
    const now = performance.now();
    if (now - this.#lastShown < REDRAW_INTERVAL) return;
    state.progress.value = this.#progress();
    if (this.#showing === "as it goes") this.#show();
    this.#lastShown = performance.now();
  }

  #progress(): state.Progress {
    const { lanes } = this.model;
    const { count } = this.#log;
    for (; this.#counted < lanes.loop.length; this.#counted += 1) {
      if (lanes.loop[this.#counted]?.kind === "step") this.#steps += 1;
    }
    return { time: count > 0 ? this.#log.timeAt(count) : 0, steps: this.#steps, events: count };
  }

  finish(end: Ending): void {
    if (end.kind === "over" && end.outcome.outcome === "refused") {
      this.#pieces.length = 0;
      state.diagnostics.value = end.outcome.diagnostics;
    }
    this.#show();
    const model = this.model;
    const stderr = this.#pieces
      .filter((piece) => piece.stream === "stderr")
      .map((piece) => piece.text)
      .join("");
    state.ending.value = end;
    const last = model.states.at(model.log.count);
    state.runVerdict.value = verdict(end, last, model.lastRaisedLine, stderr);
    if (end.kind === "over" && end.outcome.outcome === "deadlocked") void nameRings(last);
  }

  /** Shows the run so far; the previous run stays visible until the new one has events. */
  #show(): void {
    if (!this.#begun) {
      this.#begun = true;
      state.head.value = null;
      state.selection.value = null;
      state.folded.value = new Set();
      state.ending.value = null;
      state.runVerdict.value = null;
      state.ranSource.value = this.source;
      state.model.value = this.model;
    }
    state.consolePieces.value = [...this.#pieces];
    state.revision.value += 1;
  }
}

/** Adds the circular waits to the verdict on a deadlock. */
async function nameRings(last: LoopState): Promise<void> {
  const shown = state.runVerdict.value;
  try {
    const { deadlockText } = await import("../model/loop_state/deadlock.ts");
    if (shown && state.runVerdict.value === shown) state.runVerdict.value = { ...shown, detail: deadlockText(last) };
  } catch (error) {
    // The text could not be loaded; the verdict already lists the waiting tasks.
    console.error(error);
  }
}
