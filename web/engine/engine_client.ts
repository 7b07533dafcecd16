import { failure, type Result, success } from "../base/result.ts";
import type { Batch } from "./batch.ts";
import type { Diagnostic, RunOutcome } from "./outcome.ts";
import type { FromWorker, RunOptions, ToWorker } from "./protocol.ts";
import type { Variables } from "./variables.ts";

/**
 * How a run of the client ended: by itself, by `stop()` or another `run()`, or because the engine or its worker crashed; `message` is
 * for the user.
 */
export type RunEnd =
  | { readonly kind: "over"; readonly outcome: RunOutcome }
  | { readonly kind: "stopped" }
  | { readonly kind: "crashed"; readonly message: string };

/** The part of the Worker interface that the client uses. */
export type EngineWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

type PendingRun = { readonly number: number; onBatch(batch: Batch): void; settle(end: RunEnd): void };
/** A question without an answer yet; its type determines the type of the answer. */
type PendingQuestion = { readonly message: ToWorker; settle(result: Result<never>): void };

/**
 * The page's side of the engine: owns the worker, one run at a time.
 *
 * The client stays usable: a stopped worker is replaced immediately, a crashed one on the next call (a worker whose engine cannot be
 * loaded would crash repeatedly). Callbacks run in separate tasks, never inside a call of the client.
 */
export class EngineClient {
  readonly #createWorker: () => EngineWorker;
  #worker: EngineWorker | undefined;
  #run: PendingRun | undefined;
  readonly #questions = new Map<number, PendingQuestion>();
  #lastNumber = 0;

  /** Starts the worker, which starts to load the engine. */
  constructor(createWorker: () => EngineWorker = createEngineWorker) {
    this.#createWorker = createWorker;
    this.#worker = this.#startWorker();
  }

  /** Whether a run is in progress. */
  get running(): boolean {
    return this.#run !== undefined;
  }

  /**
   * Runs a program; a current run is stopped first. `onBatch` receives the batches in order, about sixty per second, and is not called
   * after the promise settles. The promise never rejects.
   */
  run(options: RunOptions, onBatch: (batch: Batch) => void): Promise<RunEnd> {
    this.stop();
    const number = this.#nextNumber();
    return new Promise((settle) => {
      this.#run = { number, onBatch, settle };
      this.#post({ type: "run", run: number, options });
    });
  }

  /** Stops the current run immediately; without a run it has no effect. Unanswered questions are sent again to the new worker. */
  stop(): void {
    const run = this.#run;
    if (run === undefined) return;
    this.#run = undefined;
    this.dispose();
    this.#worker = this.#startWorker();
    for (const { message } of this.#questions.values()) this.#post(message);
    run.settle({ kind: "stopped" });
  }

  /** The diagnostics of a program, without running it. Fails with a sentence when the engine crashes or cannot be loaded. */
  check(source: string, fileName: string): Promise<Result<readonly Diagnostic[]>> {
    return this.#ask((request) => ({ type: "check", request, source, fileName }));
  }

  /**
   * The variables of a program right after the events with these sequence numbers, which must be in order; the worker runs the program
   * again. Fails with a sentence when the engine crashes or cannot be loaded.
   */
  variablesAt(options: RunOptions, sequences: readonly number[]): Promise<Result<readonly Variables[]>> {
    return this.#ask((request) => ({ type: "inspect", request, options, sequences }));
  }

  /** Terminates the worker without settling pending promises. */
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
    // The worker answers with the type that the question asks for.
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
