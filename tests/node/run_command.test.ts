import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CommandFolder } from "./command.ts";

const folder = new CommandFolder();
afterAll(() => folder.remove());

const TWO_SLEEPS = `import asyncio

async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name)

async def main():
    await asyncio.gather(work("slow", 0.25), work("fast", 0.125))

asyncio.run(main())
`;

const ENDLESS = `import asyncio

async def main():
    while True:
        await asyncio.sleep(1)

asyncio.run(main())
`;

test("a program that finishes: only its output, status 0", () => {
  expect(folder.loopscope(["run", folder.write("two.py", TWO_SLEEPS)])).toEqual({
    status: 0,
    stdout: "fast\nslow\n",
    stderr: "",
  });
});

test("--explain describes the run on stderr, one sentence per line, and leaves stdout unchanged", () => {
  const { status, stdout, stderr } = folder.loopscope(["run", folder.write("two.py", TWO_SLEEPS), "--explain"]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "fast\nslow\n" });
  expect(stderr).toContain("   0.125 s  pass 4    line 5    Task-3 prints “fast”.\n");
});

test("asyncio.get_event_loop() without a loop creates one, as up to Python 3.13, and warns that 3.14 does not", () => {
  const program =
    "import asyncio\nloop = asyncio.get_event_loop()\nloop.run_until_complete(asyncio.sleep(0))\nprint('ran')\n";
  const { status, stdout, stderr } = folder.loopscope(["run", folder.write("old.py", program)]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "ran\n" });
  expect(stderr).toContain("DeprecationWarning: There is no current event loop (Python 3.14 raises RuntimeError here");
});

test("output is byte for byte what the program wrote", () => {
  const file = folder.write("bytes.py", 'print("é 漢 🐍", end="")\nprint("\\x00\\r", end="\\n\\n")\n');
  expect(folder.loopscope(["run", file]).stdout).toBe("é 漢 🐍\x00\r\n\n");
});

test("an uncaught exception: CPython's traceback with the file name as given, status 1", () => {
  const ended = folder.loopscope(["run", folder.write("wrong.py", 'print("before")\n1 / 0\n')]);
  expect(ended.status).toBe(1);
  expect(ended.stdout).toBe("before\n");
  expect(ended.stderr).toMatch(/^Traceback \(most recent call last\):\n {2}File "wrong.py", line 2, in <module>\n/);
  expect(ended.stderr.trimEnd().split("\n").at(-1)).toBe("ZeroDivisionError: division by zero");
});

test("a refused program: place and reason on stderr, nothing runs, status 2", () => {
  const file = folder.write("refused.py", 'print("before")\nfrom asyncio import *\n');
  const ended = folder.loopscope(["run", file]);
  expect(ended.status).toBe(2);
  expect(ended.stdout).toBe("");
  expect(ended.stderr).toMatch(/^refused\.py:2:\d+: import-star: .*\n {4}from asyncio import \*\n {4} *\^+\n/);
});

test("a program that uses all memory: a limit of the run, status 4", () => {
  const source = 'texts = []\nwhile True:\n    texts.append("x" * 10_000_000)\n';
  const ended = folder.loopscope(["run", folder.write("greedy.py", source)]);
  expect(ended.status).toBe(4);
  expect(ended.stderr).toContain("more memory than a run may use");
}, 60_000);

test("a deadlock: the waiting tasks on stderr, status 3", () => {
  const source = `import asyncio

async def main():
    await asyncio.get_running_loop().create_future()

asyncio.run(main())
`;
  const ended = folder.loopscope(["run", folder.write("deadlock.py", source)]);
  expect(ended.status).toBe(3);
  expect(ended.stderr).toContain("Task-1 waits on a future that is never completed");
});

test("a deadlock names the objects of asyncio that tasks wait on", () => {
  const source = `import asyncio

async def ask(lock):
    async with lock:
        print("never")

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    async with asyncio.TaskGroup() as group:
        group.create_task(ask(lock), name="ann")
        group.create_task(asyncio.Queue().get(), name="ben")
        group.create_task(asyncio.Barrier(2).wait(), name="cleo")

asyncio.run(main())
`;
  const { stderr } = folder.loopscope(["run", folder.write("deadlock.py", source)]);
  expect(stderr).toContain("Task-1 waits on the tasks of its task group in main");
  expect(stderr).toContain("ann waits on a lock that is never released in ask");
  expect(stderr).toContain("ben waits on a queue that stays empty");
  expect(stderr).toContain("cleo waits on a barrier that too few tasks reach");
});

test("a limit of steps: status 4", () => {
  const ended = folder.loopscope(["run", folder.write("endless.py", ENDLESS), "--max-steps", "50"]);
  expect(ended.status).toBe(4);
  expect(ended.stderr).not.toBe("");
});

test("a program from standard input", () => {
  expect(folder.loopscope(["run", "-"], "print(6 * 7)\n")).toEqual({ status: 0, stdout: "42\n", stderr: "" });
  expect(folder.loopscope(["run", "-"], "1 / 0\n").stderr).toContain('File "<stdin>", line 1');
});

test("--schedule writes one row per step", () => {
  folder.loopscope(["run", folder.write("two.py", TWO_SLEEPS), "--schedule", "two.tsv"]);
  const rows = readFileSync(join(folder.path, "two.tsv"), "utf8").split("\n");
  expect(rows).toEqual([
    "1\t0.000000000\tTask-1",
    "2\t0.000000000\tTask-2",
    "2\t0.000000000\tTask-3",
    expect.stringMatching(/^\d+\t0\.125000000\tTask-3$/),
    expect.stringMatching(/^\d+\t0\.250000000\tTask-2$/),
    expect.stringMatching(/^\d+\t0\.250000000\tTask-1$/),
    // asyncio.run runs its shutdown in tasks too.
    expect.stringMatching(/^\d+\t0\.250000000\tTask-4$/),
    expect.stringMatching(/^\d+\t0\.250000000\tTask-5$/),
    "",
  ]);
});

test("the schedule of a program that was stopped at a limit is written too", () => {
  folder.loopscope(["run", folder.write("endless.py", ENDLESS), "--max-steps", "20", "--schedule", "endless.tsv"]);
  const rows = readFileSync(join(folder.path, "endless.tsv"), "utf8").trimEnd().split("\n");
  expect(rows.length).toBeGreaterThan(5);
  expect(rows[2]).toBe("5\t2.000000000\tTask-1");
});

test("--trace writes text, JSON and Chrome's format", () => {
  const file = folder.write("two.py", TWO_SLEEPS);
  const traced = (format: string) => {
    const ended = folder.loopscope(["run", file, "--trace", `trace.${format}`, "--format", format]);
    expect(ended).toEqual({ status: 0, stdout: "fast\nslow\n", stderr: "" });
    return readFileSync(join(folder.path, `trace.${format}`), "utf8");
  };
  const text = traced("text").trimEnd().split("\n");
  expect(text[0]).toBe("# loopscope trace 1");
  expect(text.filter((line) => / step_begin - task=\d/.test(line))).toHaveLength(8);
  const { version, events } = JSON.parse(traced("json"));
  expect(version).toBe(1);
  expect(events).toHaveLength(text.length - 1);
  const spans = JSON.parse(traced("chrome")).traceEvents.filter((event: { ph: string }) => event.ph === "X");
  const waits = spans.filter((span: { tid: number; name: string }) => span.name.startsWith("waiting: sleep"));
  expect(waits.map((span: { dur: number }) => span.dur)).toEqual([125_000, 250_000]);
});

test("a trace on - goes to stderr, and stdout has only the program's output", () => {
  const ended = folder.loopscope(["run", "-", "--trace", "-"], "print(1)\n");
  expect(ended.stdout).toBe("1\n");
  expect(ended.stderr).toMatch(/^# loopscope trace 1\n/);
});

test("the same program with the same seed gives the same bytes", () => {
  const file = folder.write("two.py", TWO_SLEEPS);
  const run = () => folder.loopscope(["run", file, "--trace", "-", "--seed", "5"]);
  expect(run()).toEqual(run());
});

test("large output arrives complete, also through a slow reader", () => {
  const file = folder.write("much.py", 'for number in range(60000):\n    print(number, "x" * 20)\n');
  const lines = folder.loopscope(["run", file]).stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(60_000);
  expect(lines.at(-1)).toBe(`59999 ${"x".repeat(20)}`);
  const command = join(import.meta.dirname, "../../.build/cli/loopscope.js");
  const script = `"${process.execPath}" "${command}" run much.py | (sleep 0.5; wc -l)`;
  expect(execFileSync("sh", ["-c", script], { cwd: folder.path, encoding: "utf8" }).trim()).toBe("60000");
});

test("the program ends quietly when its reader exits", () => {
  folder.write("forever.py", "while True:\n    print('again')\n");
  const command = join(import.meta.dirname, "../../.build/cli/loopscope.js");
  const script = `"${process.execPath}" "${command}" run forever.py | head -n 2`;
  expect(execFileSync("sh", ["-c", script], { cwd: folder.path, encoding: "utf8" })).toBe("again\nagain\n");
});

test("a file that cannot be read or written is reported in one line, status 2", () => {
  const missing = folder.loopscope(["run", "missing.py"]);
  expect(missing).toEqual({ status: 2, stdout: "", stderr: "loopscope: missing.py: no such file\n" });
  expect(folder.loopscope(["run", "."]).stderr).toBe("loopscope: .: is a folder, not a program\n");
  const unwritable = folder.loopscope(["run", folder.write("one.py", "print(1)\n"), "--schedule", "no/such/place.tsv"]);
  expect(unwritable.status).toBe(2);
  expect(unwritable.stdout).toBe("");
});

test("bytes that are not UTF-8 are refused", () => {
  const ended = folder.loopscope(["run", folder.write("latin.py", Uint8Array.of(0x23, 0xe9, 0x0a))]);
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain("latin.py:1:");
});
