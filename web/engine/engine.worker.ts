import createEngineModule from "../../.build/wasm/loopscope_engine.mjs";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { type Engine, type EngineRun, loadEngine } from "./wasm_bridge.ts";

/** How long the worker computes before it sends what there is and hears what has come, in milliseconds. */
const SLICE_TIME = 12;
/** How many batches may be on their way to the page before the worker waits for it. */
const MOST_BATCHES_AHEAD = 2;
const INSTRUCTIONS_BETWEEN_LOOKS_AT_THE_CLOCK = 20_000;

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

let engine: Engine | undefined;
/** Messages that came while the engine was still being loaded. */
const early: ToWorker[] = [];
let current: { readonly number: number; readonly run: EngineRun; batchesAhead: number } | undefined;

// A message to itself lets the messages that wait be heard in between, and unlike a timer it is not held back.
const nextSlice = new MessageChannel();
nextSlice.port1.onmessage = () => guarded(runSlice);

scope.onmessage = ({ data }) => {
  if (engine === undefined) early.push(data);
  else guarded(() => hear(data));
};

loadEngine(createEngineModule).then(
  (loaded) => {
    engine = loaded;
    scope.postMessage({ type: "loaded" });
    for (const message of early) guarded(() => hear(message));
  },
  (error) => crash(`The engine could not be loaded: ${messageOf(error)}`),
);

function hear(message: ToWorker): void {
  if (engine === undefined) return;
  if (message.type === "check") {
    const diagnostics = engine.check(message.source, message.fileName);
    scope.postMessage({ type: "checked", request: message.request, diagnostics });
  } else if (message.type === "taken") {
    if (current?.number !== message.run) return;
    current.batchesAhead -= 1;
    if (current.batchesAhead === MOST_BATCHES_AHEAD - 1) nextSlice.port2.postMessage(null);
  } else {
    current?.run.end();
    current = { number: message.run, run: engine.startRun(message.options), batchesAhead: 0 };
    nextSlice.port2.postMessage(null);
  }
}

function runSlice(): void {
  if (current === undefined) return;
  const { number, run } = current;
  const end = performance.now() + SLICE_TIME;
  let state = run.slice(INSTRUCTIONS_BETWEEN_LOOKS_AT_THE_CLOCK);
  while (state === "more" && performance.now() < end) state = run.slice(INSTRUCTIONS_BETWEEN_LOOKS_AT_THE_CLOCK);
  const batch = run.takeBatch();
  scope.postMessage({ type: "batch", run: number, batch }, [
    batch.records.buffer,
    batch.strings.buffer,
    batch.output.buffer,
  ]);
  if (state === "more") {
    current.batchesAhead += 1;
    if (current.batchesAhead < MOST_BATCHES_AHEAD) nextSlice.port2.postMessage(null);
    return;
  }
  const outcome = run.outcome();
  run.end();
  current = undefined;
  scope.postMessage({ type: "over", run: number, outcome });
}

function guarded(action: () => void): void {
  try {
    action();
  } catch (error) {
    crash(messageOf(error));
  }
}

function crash(message: string): void {
  current = undefined;
  scope.postMessage({ type: "crashed", message });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
