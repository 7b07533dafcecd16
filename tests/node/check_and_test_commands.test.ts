import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CommandFolder } from "./command.ts";

const folder = new CommandFolder();
afterAll(() => folder.remove());

test("check of programs that would run says nothing", () => {
  expect(folder.loopscope(["check", folder.write("good.py", "1 / 0\n"), "-"], "pass\n")).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
});

test("check names every place with its line, a caret and what to write instead", () => {
  const file = folder.write("bad.py", "from asyncio import *\nprint(1)\nx = (2j,\n     3)\n");
  const ended = folder.loopscope(["check", file, folder.write("good.py", "pass\n")]);
  expect(ended.status).toBe(2);
  expect(ended.stdout).toMatch(
    /^bad\.py:1:\d+: import-star: .+\n {4}from asyncio import \*\n {4} *\^+\n {4}hint: .+\nbad\.py:3:6: complex-number: .+\n {4}x = \(2j,\n {9}\^\^\n {4}hint: .+\n$/,
  );
});

test("check goes on after a file that it cannot read", () => {
  const file = folder.write("bad.py", "from asyncio import *\n");
  const ended = folder.loopscope(["check", "missing.py", file]);
  expect(ended.status).toBe(2);
  expect(ended.stdout).toContain("bad.py:1:");
  expect(ended.stderr).toBe("loopscope: missing.py: there is no such file\n");
});

test("test runs what has expectations, in folders too, and ends with the counts", () => {
  mkdirSync(join(folder.path, "programs/deep"), { recursive: true });
  folder.write("programs/right.py", "print(1)  # expect: 1\n");
  folder.write("programs/deep/raises.py", "1 / 0\n# expect error: ZeroDivisionError: division by zero\n");
  folder.write("programs/deep/refused.py", "from asyncio import *  # expect refusal: import-star\n");
  folder.write("programs/deep/status.py", "raise SystemExit(7)  # expect exit: 7\n");
  folder.write("programs/helper.py", "print('no expectations')\n");
  expect(folder.loopscope(["test", "programs"])).toEqual({ status: 0, stdout: "4 passed, 0 failed\n", stderr: "" });
});

test("test says in what a program differs", () => {
  const wrong = folder.write("wrong.py", "print(2)  # expect: 1\n");
  const right = folder.write("right.py", "print(1)  # expect: 1\n");
  expect(folder.loopscope(["test", wrong, right])).toEqual({
    status: 1,
    stdout: 'wrong.py: line of stdout 1 is "2", expected "1"\n1 passed, 1 failed\n',
    stderr: "",
  });
});

test("test of nothing is no success", () => {
  mkdirSync(join(folder.path, "empty"));
  expect(folder.loopscope(["test", "empty"])).toMatchObject({ status: 2, stdout: "0 passed, 0 failed\n" });
  const silent = folder.loopscope(["test", folder.write("silent.py", "print(1)\n")]);
  expect(silent).toMatchObject({ status: 1, stdout: "silent.py: has no # expect: comment\n0 passed, 1 failed\n" });
  expect(folder.loopscope(["test", "missing"]).stderr).toBe("loopscope: missing: there is no such file or folder\n");
});

test("help, version, and words that mean nothing", () => {
  expect(folder.loopscope(["--help"])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("loopscope run FILE"),
  });
  expect(folder.loopscope(["--version"]).stdout).toMatch(/^loopscope \d+\.\d+\.\d+\n$/);
  const ended = folder.loopscope(["walk"]);
  expect(ended).toEqual({
    status: 2,
    stdout: "",
    stderr: "loopscope: there is no command walk; loopscope --help says what there is\n",
  });
});
