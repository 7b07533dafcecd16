import { expect, test } from "vitest";
import type * as Api from "../../web/cli/index.ts";

const { check, run }: typeof Api = await import(new URL("../../.build/cli/index.js", import.meta.url).href);

const COUNTDOWN = `import asyncio

async def count(name, times):
    for left in range(times):
        await asyncio.sleep(1)
    print(name)

async def main():
    await asyncio.gather(count("a", 2), count("b", 3))

asyncio.run(main())
`;

test("a run returns its output, its schedule and its statistics", async () => {
  const result = await run(COUNTDOWN);
  expect(result).toMatchObject({ outcome: "finished", exitCode: 0, stdout: "a\nb\n", stderr: "", diagnostics: [] });
  expect(result.schedule.slice(0, 3)).toEqual([
    { pass: 1, time: 0, task: "Task-1" },
    { pass: 2, time: 0, task: "Task-2" },
    { pass: 2, time: 0, task: "Task-3" },
  ]);
  expect(result.stats.virtualTime).toBe(3);
  expect(result.stats.steps).toBeGreaterThanOrEqual(result.schedule.length);
  expect(result.trace).toBeUndefined();
});

test("the trace has every event and the same schedule", async () => {
  const { schedule, trace, stats } = await run(COUNTDOWN, { trace: true });
  if (trace === undefined) throw new Error("no trace");
  expect(trace.count).toBe(stats.events);
  const events = Array.from({ length: trace.count }, (_, index) => trace.event(index + 1));
  const steps = events.filter(({ kind }) => kind === "step_begin");
  expect(steps.map(({ pass, time }) => [pass, time])).toEqual(schedule.map(({ pass, time }) => [pass, time]));
  expect(schedule).toEqual((await run(COUNTDOWN)).schedule);
});

test("without a schedule the result has no rows", async () => {
  const { schedule, stdout } = await run(COUNTDOWN, { schedule: false });
  expect(schedule).toEqual([]);
  expect(stdout).toBe("a\nb\n");
});

test("every kind of end has its outcome and status", async () => {
  expect(await run("1 / 0")).toMatchObject({ outcome: "raised", exitCode: 1 });
  expect(await run("raise SystemExit(6)")).toMatchObject({ exitCode: 6 });
  expect(await run("from asyncio import *")).toMatchObject({
    outcome: "refused",
    exitCode: 2,
    stdout: "",
    diagnostics: [{ id: "import-star", severity: "error", line: 1 }],
  });
  const waitForEver = "import asyncio\nasync def main():\n    await asyncio.Future()\nasyncio.run(main())\n";
  expect(await run(waitForEver)).toMatchObject({ outcome: "deadlocked", exitCode: 3 });
  const endless =
    "import asyncio\nasync def main():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(main())\n";
  const limited = await run(endless, { maxSteps: 10 });
  expect(limited).toMatchObject({ outcome: "limited", exitCode: 4 });
  expect(limited.stats.steps).toBeLessThanOrEqual(11);
});

test("the file's name is as given", async () => {
  expect((await run("1 / 0", { fileName: "lesson 1.py" })).stderr).toContain('File "lesson 1.py", line 1');
  expect((await run("1 / 0")).stderr).toContain('File "main.py", line 1');
});

test("concurrent runs do not affect each other, and Node's own loop keeps running", async () => {
  const busy = "total = 0\nfor number in range(1_000_000):\n    total += number\nprint(total)\n";
  let turns = 0;
  const interval = setInterval(() => {
    turns += 1;
  }, 1);
  const results = await Promise.all([run(busy), run("print(1)"), run(busy), run("print(2)")]);
  clearInterval(interval);
  expect(results.map(({ stdout }) => stdout)).toEqual(["499999500000\n", "1\n", "499999500000\n", "2\n"]);
  expect(turns).toBeGreaterThan(0);
});

test("check reports every place without running the program", async () => {
  expect(await check("print(1)")).toEqual([]);
  const found = await check("from asyncio import *\nx = 2j\n");
  expect(found.map(({ id, line }) => [id, line])).toEqual([
    ["import-star", 1],
    ["complex-number", 2],
  ]);
});

test("invalid options reject the promise", async () => {
  await expect(run("pass", { seed: 1.5 })).rejects.toThrow("seed must be a whole number");
  await expect(run("pass", { maxSteps: 0 })).rejects.toThrow("maxSteps must be a whole number");
});
