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

/** How programs are called in tracebacks. */
export const FILE_NAME = "main.py";

/** A long run is redrawn this often, in milliseconds, so that taking its events in is not what the page mostly does. */
const REDRAW_INTERVAL = 120;

/** The page keeps every event of a run to go back in it; a run that takes more steps than this is cut, and says so. */
const MOST_STEPS = 200_000;

let client: EngineClient | undefined;
let runNumber = 0;
let lastOptions: RunOptions | undefined;

/** The page's engine, started when it is first asked for. */
export function engine(): EngineClient {
  client ??= new EngineClient();
  return client;
}

/** A run that nobody has seen yet. */
export type UnseenRun = {
  readonly source: string;
  readonly model: ScheduleModel;
  /** Puts it onto the page, as if it had just ended. */
  show(): void;
};

/** What the shown run was started with; undefined before the first. */
export function lastRunOptions(): RunOptions | undefined {
  return lastOptions;
}

/** Runs the program in the editor and shows it as it goes; a run that is going on is stopped first. */
export async function startRun(): Promise<void> {
  const run = new ShownRun(state.source.value, "as it goes");
  const end = await carryOut(run);
  if (end) showEnded(run, end);
}

/** Runs the program in the editor and shows nothing of it; the page is as before the first run. Null when another run came between. */
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

/** Runs a program to its end; null when another run has taken its place. */
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

/** Ends the run that is going on at once; what it has done so far stays. */
export function stopRun(): void {
  engine().stop();
}

/** One run on its way into the page's state. */
class ShownRun {
  readonly source: string;
  readonly #showing: "as it goes" | "when asked for";
  readonly #log = new TraceLog();
  readonly model = new ScheduleModel(this.#log);
  readonly #pieces: ConsolePiece[] = [];
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  #lastShown = 0;
  #begun = false;
  /** The loop's spans that have been looked at, and how many of them are steps. */
  #counted = 0;
  #steps = 0;

  constructor(source: string, showing: "as it goes" | "when asked for") {
    this.source = source;
    this.#showing = showing;
  }

  take(batch: Batch): void {
    this.#log.append(batch);
    // Read now, not when it is shown: the engine goes on only when its batch has been dealt with.
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

  /** Puts what there is onto the page; the run before stays on it until there is something new. */
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

/** Says in the verdict on a deadlock who waits for each other. */
async function nameRings(last: LoopState): Promise<void> {
  const shown = state.runVerdict.value;
  try {
    const { deadlockText } = await import("../model/loop_state/deadlock.ts");
    if (shown && state.runVerdict.value === shown) state.runVerdict.value = { ...shown, detail: deadlockText(last) };
  } catch (error) {
    // It could not be loaded; that each waits is said.
    console.error(error);
  }
}
