import { failure, type Result, success } from "../base/result.ts";
import type { Batch } from "./batch.ts";
import type { Diagnostic, RunOutcome } from "./outcome.ts";
import type { FromWorker, RunOptions, ToWorker } from "./protocol.ts";
import type { Variables } from "./variables.ts";

/**
 * How a run that the client started came to its end: by itself, by `stop()` (or another run begun), or because the engine or its
 * worker died; `message` is for a person.
 */
export type RunEnd =
  | { readonly kind: "over"; readonly outcome: RunOutcome }
  | { readonly kind: "stopped" }
  | { readonly kind: "crashed"; readonly message: string };

/** The part of a Worker that the client uses. */
export type EngineWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

type PendingRun = { readonly number: number; onBatch(batch: Batch): void; settle(end: RunEnd): void };
/** A question that is waiting for its answer, which is of the type that goes with the question's. */
type PendingQuestion = { readonly message: ToWorker; settle(result: Result<never>): void };

/**
 * The page's side of the engine: owns the worker, one run at a time.
 *
 * The client can always be asked again: a stopped worker is replaced at once, one that died when it is next needed (one whose
 * engine cannot be loaded would die again and again). Callbacks come in tasks of their own, never inside a call of the client's.
 */
export class EngineClient {
  readonly #createWorker: () => EngineWorker;
  #worker: EngineWorker | undefined;
  #run: PendingRun | undefined;
  readonly #questions = new Map<number, PendingQuestion>();
  #lastNumber = 0;

  /** Starts the worker, which begins to load the engine. */
  constructor(createWorker: () => EngineWorker = createEngineWorker) {
    this.#createWorker = createWorker;
    this.#worker = this.#startWorker();
  }

  /** Whether a run is going on. */
  get running(): boolean {
    return this.#run !== undefined;
  }

  /**
   * Runs a program; a run that is going on is stopped first. `onBatch` gets what the run produced, in order, about every sixtieth of a
   * second; nothing comes after the promise is settled. The promise never rejects.
   */
  run(options: RunOptions, onBatch: (batch: Batch) => void): Promise<RunEnd> {
    this.stop();
    const number = this.#nextNumber();
    return new Promise((settle) => {
      this.#run = { number, onBatch, settle };
      this.#post({ type: "run", run: number, options });
    });
  }

  /** Ends the run that is going on, at once, wherever the engine is; does nothing when none is. Questions not yet answered are asked anew. */
  stop(): void {
    const run = this.#run;
    if (run === undefined) return;
    this.#run = undefined;
    this.dispose();
    this.#worker = this.#startWorker();
    for (const { message } of this.#questions.values()) this.#post(message);
    run.settle({ kind: "stopped" });
  }

  /** What the engine has to say about a program without running it. Fails, with a sentence, when the engine dies of it or cannot be loaded. */
  check(source: string, fileName: string): Promise<Result<readonly Diagnostic[]>> {
    return this.#ask((request) => ({ type: "check", request, source, fileName }));
  }

  /**
   * The variables of a program right after the events with these sequence numbers, which must be in order: the program is run anew
   * for it. Fails, with a sentence, when the engine dies of it or cannot be loaded.
   */
  variablesAt(options: RunOptions, sequences: readonly number[]): Promise<Result<readonly Variables[]>> {
    return this.#ask((request) => ({ type: "inspect", request, options, sequences }));
  }

  /** Ends the worker, without a word to whoever waits for it. */
  dispose(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask<Answer>(question: (request: number) => ToWorker): Promise<Result<Answer>> {
    const request = this.#nextNumber();
    const message = question(request);
    return new Promise((settle) => {
      this.#questions.set(request, { message, settle });
      this.#post(message);
    });
  }

  #answer(request: number, value: readonly Diagnostic[] | readonly Variables[]): void {
    // What the worker answers is what was asked for.
    this.#questions.get(request)?.settle(success(value as never));
    this.#questions.delete(request);
  }

  #nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  #post(message: ToWorker): void {
    this.#worker ??= this.#startWorker();
    this.#worker.postMessage(message);
  }

  #startWorker(): EngineWorker {
    const worker = this.#createWorker();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.#worker) this.#hear(data);
    };
    worker.onerror = (event) => {
      if (worker === this.#worker)
        this.#crashed(`The engine's worker failed: ${event.message ?? "it could not be loaded"}`);
    };
    return worker;
  }

  #hear(message: FromWorker): void {
    switch (message.type) {
      case "batch":
        if (this.#run?.number !== message.run) break;
        this.#run.onBatch(message.batch);
        if (this.#run?.number === message.run) this.#post({ type: "taken", run: message.run });
        break;
      case "over": {
        const run = this.#run;
        if (run?.number !== message.run) break;
        this.#run = undefined;
        run.settle({ kind: "over", outcome: message.outcome });
        break;
      }
      case "checked":
        this.#answer(message.request, message.diagnostics);
        break;
      case "looked":
        this.#answer(message.request, message.variables);
        break;
      case "crashed":
        this.#crashed(message.message);
        break;
      case "loaded":
        break;
    }
  }

  #crashed(message: string): void {
    const run = this.#run;
    const questions = [...this.#questions.values()];
    this.#run = undefined;
    this.#questions.clear();
    this.dispose();
    run?.settle({ kind: "crashed", message });
    for (const question of questions) question.settle(failure(message));
  }
}

function createEngineWorker(): EngineWorker {
  return new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module", name: "Loopscope engine" });
}
