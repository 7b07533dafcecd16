import createEngineModule from "../../.build/wasm/loopscope_engine.mjs";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { Recording } from "./recording.ts";
import { type Engine, LibraryWanted, loadEngine } from "./wasm_bridge.ts";

/** How long the worker computes before it sends a batch and receives messages, in milliseconds. */
const SLICE_TIME = 12;
/** How many batches the page may not yet have taken before the worker pauses. */
const MOST_BATCHES_AHEAD = 2;

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

let engine: Engine | undefined;
/** Messages received while the engine or the library is loading, in order; undefined when both are loaded. */
let waiting: ToWorker[] | undefined = [];
let current: { readonly number: number; readonly recording: Recording; batchesAhead: number } | undefined;
/** The last run that was started or inspected. */
let last: Recording | undefined;
/** A separate engine instance for inspecting runs; undefined until the first inspection. */
let inspector: Engine | undefined;

// A message to itself lets waiting messages in between two slices; timers would be throttled.
const nextSlice = new MessageChannel();
nextSlice.port1.onmessage = () => guarded(runSlice);

scope.onmessage = ({ data }) => receive(data);

loadEngine(createEngineModule).then(
  (loaded) => {
    engine = loaded;
    scope.postMessage({ type: "loaded" });
    hearWaiting();
  },
  (error) => crash(`The engine could not be loaded: ${messageOf(error)}`),
);

function receive(message: ToWorker): void {
  if (waiting === undefined) guarded(() => hear(message));
  else waiting.push(message);
}

function hearWaiting(): void {
  const messages = waiting ?? [];
  waiting = undefined;
  for (const message of messages) receive(message);
}

function hear(message: ToWorker): void {
  if (engine === undefined) return;
  try {
    answer(engine, message);
  } catch (error) {
    if (!(error instanceof LibraryWanted)) throw error;
    waiting = [message];
    loadLibrary(engine);
  }
}

/** Loads the library's text on demand, because most programs do not need it. */
async function loadLibrary(engine: Engine): Promise<void> {
  try {
    const response = await fetch(new URL("../../.build/wasm/library.txt", import.meta.url));
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    engine.addLibrary(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    crash(`The standard library, which the program imports from, could not be loaded: ${messageOf(error)}`);
    return;
  }
  hearWaiting();
}

function answer(engine: Engine, message: ToWorker): void {
  if (message.type === "check") {
    const diagnostics = engine.check(message.source, message.fileName);
    scope.postMessage({ type: "checked", request: message.request, diagnostics });
  } else if (message.type === "inspect") {
    inspect(engine, message);
  } else if (message.type === "taken") {
    if (current?.number !== message.run) return;
    current.batchesAhead -= 1;
    if (current.batchesAhead === MOST_BATCHES_AHEAD - 1) nextSlice.port2.postMessage(null);
  } else {
    const recording = new Recording(engine, message.options);
    current?.recording.end();
    last?.end();
    last = recording;
    current = { number: message.run, recording, batchesAhead: 0 };
    nextSlice.port2.postMessage(null);
  }
}

function inspect(engine: Engine, message: ToWorker & { readonly type: "inspect" }): void {
  const { options, sequences, request } = message;
  if (inspector === undefined) {
    loadLooker(message);
    return;
  }
  // The worker that ran it may have been terminated since.
  if (!last?.isOf(options)) {
    if (last !== current?.recording) last?.end();
    last = new Recording(engine, options);
  }
  last.reach(sequences.at(-1) ?? 0);
  const variables = last.variablesAt(inspector, sequences);
  scope.postMessage({ type: "looked", request, variables });
}

async function loadLooker(wanted: ToWorker): Promise<void> {
  waiting = [wanted];
  try {
    inspector = await loadEngine(createEngineModule);
  } catch (error) {
    crash(`The engine could not be loaded: ${messageOf(error)}`);
    return;
  }
  hearWaiting();
}

function runSlice(): void {
  if (current === undefined) return;
  const { number, recording } = current;
  const end = performance.now() + SLICE_TIME;
  const batch = recording.advance(() => performance.now() >= end);
  scope.postMessage({ type: "batch", run: number, batch }, [
    batch.records.buffer,
    batch.strings.buffer,
    batch.output.buffer,
  ]);
  if (!recording.isOver) {
    current.batchesAhead += 1;
    if (current.batchesAhead < MOST_BATCHES_AHEAD) nextSlice.port2.postMessage(null);
    return;
  }
  const outcome = recording.run.outcome();
  recording.end();
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
