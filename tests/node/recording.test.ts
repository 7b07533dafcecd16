import { expect, test, vi } from "vitest";
import factory from "../../.build/wasm/loopscope_engine.mjs";
import type { RunOptions } from "../../web/engine/protocol.ts";
import { Recording } from "../../web/engine/recording.ts";
import { EngineRun, loadEngine } from "../../web/engine/wasm_bridge.ts";

const SOURCE = `import asyncio

total = 0

async def work(name, times):
    global total
    for turn in range(times):
        total += turn
        await asyncio.sleep(0)

async def main():
    await asyncio.gather(work("a", 40_000), work("b", 40_000), work("c", 20_000))

asyncio.run(main())
`;

const options: RunOptions = { source: SOURCE, fileName: "main.py", seed: 0, maxSteps: 0, trace: "everything" };

test("moments of a long run are reached from near by, in any order, and are what the run had there", async () => {
  const recording = new Recording(await loadEngine(factory), options);
  const beginning = new Recording(await loadEngine(factory), options);
  const inspector = await loadEngine(factory);
  const slices = vi.spyOn(EngineRun.prototype, "slice");
  recording.reach(Number.POSITIVE_INFINITY);
  const last = recording.run.lastSequence;
  recording.end();
  expect(last).toBeGreaterThan(500_000);

  for (const sequence of [last - 9, 20, Math.floor(last / 2), Math.floor(last / 3), last - 9]) {
    const moments = [sequence, sequence + 3];
    slices.mockClear();
    const seen = recording.variablesAt(inspector, moments);
    const nearBy = slices.mock.calls.length;
    expect(seen).toHaveLength(2);
    slices.mockClear();
    expect(seen).toEqual(beginning.variablesAt(inspector, moments));
    // Here checkpoints are at most 40 slices apart, and the second moment may need one or two more.
    expect(nearBy).toBeLessThanOrEqual(42);
    expect(slices.mock.calls.length).toBeGreaterThanOrEqual(nearBy);
  }
  slices.mockRestore();
});

test("a look at a run that is going on disturbs nothing", async () => {
  const engine = await loadEngine(factory);
  const inspector = await loadEngine(factory);
  const recording = new Recording(engine, options);
  recording.reach(100_000);
  const reached = recording.run.lastSequence;
  expect(recording.variablesAt(inspector, [500])).toHaveLength(1);
  expect(recording.run.lastSequence).toBe(reached);
  recording.reach(Number.POSITIVE_INFINITY);
  expect(recording.run.outcome()).toMatchObject({ outcome: "finished", exitCode: 0 });
});
