import { expect, test } from "vitest";
import type { Batch } from "./batch.ts";
import { EngineClient, type EngineWorker } from "./engine_client.ts";
import type { RunOutcome } from "./outcome.ts";
import type { FromWorker, RunOptions, ToWorker } from "./protocol.ts";

/** A fake Worker: records the messages sent to it and emits the messages of the test. */
class FakeWorker implements EngineWorker {
  readonly sent: ToWorker[] = [];
  terminated = false;
  onmessage: EngineWorker["onmessage"] = null;
  onerror: EngineWorker["onerror"] = null;

  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(message: FromWorker): void {
    this.onmessage?.call(this as unknown as Worker, { data: message } as MessageEvent);
  }

  fail(message: string): void {
    this.onerror?.call(this as unknown as Worker, { message } as ErrorEvent);
  }
}

function clientWithWorkers() {
  const workers: FakeWorker[] = [];
  const client = new EngineClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const worker = (index: number): FakeWorker => {
    const found = workers[index];
    if (found === undefined) throw new Error(`no worker ${index} was started`);
    return found;
  };
  return { client, workers, worker };
}

const options: RunOptions = { source: "pass", fileName: "main.py", seed: 0, maxSteps: 0, trace: "everything" };
const outcome = { outcome: "finished", exitCode: 0, diagnostics: [] } as unknown as RunOutcome;
const batch: Batch = { records: new Uint8Array(), strings: new Uint8Array(), output: new Uint8Array() };
const runNumber = (worker: FakeWorker) => (worker.sent.at(-1) as ToWorker & { type: "run" }).run;

test("a run's batches come in order, then its outcome", async () => {
  const { client, worker } = clientWithWorkers();
  const batches: Batch[] = [];
  const end = client.run(options, (got) => batches.push(got));
  expect(worker(0).sent).toEqual([{ type: "run", run: 1, options }]);
  expect(client.running).toBe(true);
  worker(0).say({ type: "batch", run: 1, batch });
  expect(worker(0).sent.slice(1)).toEqual([{ type: "taken", run: 1 }]);
  worker(0).say({ type: "over", run: 1, outcome });
  expect(client.running).toBe(false);
  worker(0).say({ type: "batch", run: 1, batch });
  expect(await end).toEqual({ kind: "over", outcome });
  expect(batches).toHaveLength(1);
});

test("stop ends the worker at once, starts another, and asks it the checks that were waiting", async () => {
  const { client, workers, worker } = clientWithWorkers();
  const batches: Batch[] = [];
  const end = client.run(options, (got) => batches.push(got));
  const check = client.check("pass", "main.py");
  client.stop();
  expect(worker(0).terminated).toBe(true);
  worker(0).say({ type: "batch", run: 1, batch });
  expect(await end).toEqual({ kind: "stopped" });
  expect(batches).toEqual([]);
  expect(worker(1).sent.map(({ type }) => type)).toEqual(["check"]);
  worker(1).say({ type: "checked", request: 2, diagnostics: [] });
  expect(await check).toEqual({ ok: true, value: [] });
  client.stop();
  expect(workers).toHaveLength(2);
});

test("the variables at some moments come with their question", async () => {
  const { client, worker } = clientWithWorkers();
  const looked = client.variablesAt(options, [3, 9]);
  expect(worker(0).sent).toEqual([{ type: "inspect", request: 1, options, sequences: [3, 9] }]);
  const variables = [{ globals: [["limit", "3"]] as const, stacks: [] }];
  worker(0).say({ type: "looked", request: 1, variables });
  expect(await looked).toEqual({ ok: true, value: variables });
});

test("a new run stops the one before", async () => {
  const { client, worker } = clientWithWorkers();
  const first = client.run(options, () => {});
  const second = client.run(options, () => {});
  expect(await first).toEqual({ kind: "stopped" });
  worker(1).say({ type: "over", run: runNumber(worker(1)), outcome });
  expect(await second).toEqual({ kind: "over", outcome });
});

test("a run may be stopped by what takes its batches", async () => {
  const { client, worker } = clientWithWorkers();
  const end = client.run(options, () => client.stop());
  worker(0).say({ type: "batch", run: 1, batch });
  expect(await end).toEqual({ kind: "stopped" });
  expect(worker(1).sent).toEqual([]);
});

test("a crash settles all pending calls, and the next call gets a new worker", async () => {
  const { client, workers, worker } = clientWithWorkers();
  const end = client.run(options, () => {});
  const check = client.check("pass", "main.py");
  worker(0).say({ type: "crashed", message: "The engine itself failed." });
  expect(await end).toEqual({ kind: "crashed", message: "The engine itself failed." });
  expect(await check).toEqual({ ok: false, error: "The engine itself failed." });
  expect(worker(0).terminated).toBe(true);
  expect(workers).toHaveLength(1);
  const next = client.run(options, () => {});
  worker(1).say({ type: "over", run: runNumber(worker(1)), outcome });
  expect(await next).toEqual({ kind: "over", outcome });
});

test("a worker that cannot even start is not started over and over", async () => {
  const { client, workers, worker } = clientWithWorkers();
  worker(0).fail("not found");
  expect(workers).toHaveLength(1);
  const end = client.run(options, () => {});
  worker(1).fail("not found");
  expect(await end).toMatchObject({ kind: "crashed", message: expect.stringContaining("not found") });
  expect(workers).toHaveLength(2);
});
