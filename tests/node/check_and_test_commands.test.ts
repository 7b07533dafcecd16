import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CommandFolder } from "./command.ts";

const folder = new CommandFolder();
afterAll(() => folder.remove());

test("check of valid programs prints nothing", () => {
  expect(folder.loopscope(["check", folder.write("good.py", "1 / 0\n"), "-"], "pass\n")).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
});

test("check reports every place with its line, a caret and a hint", () => {
  const file = folder.write("bad.py", "from asyncio import *\nprint(1)\nx = (2j,\n     3)\n");
  const ended = folder.loopscope(["check", file, folder.write("good.py", "pass\n")]);
  expect(ended.status).toBe(2);
  expect(ended.stdout).toMatch(
    /^bad\.py:1:\d+: import-star: .+\n {4}from asyncio import \*\n {4} *\^+\n {4}hint: .+\nbad\.py:3:6: complex-number: .+\n {4}x = \(2j,\n {9}\^\^\n {4}hint: .+\n$/,
  );
});

test("check continues after a file that it cannot read", () => {
  const file = folder.write("bad.py", "from asyncio import *\n");
  const ended = folder.loopscope(["check", "missing.py", file]);
  expect(ended.status).toBe(2);
  expect(ended.stdout).toContain("bad.py:1:");
  expect(ended.stderr).toBe("loopscope: missing.py: no such file\n");
});

test("test runs programs with expectations, also in folders, and prints the counts", () => {
  mkdirSync(join(folder.path, "programs/deep"), { recursive: true });
  folder.write("programs/right.py", "print(1)  # expect: 1\n");
  folder.write("programs/deep/raises.py", "1 / 0\n# expect error: ZeroDivisionError: division by zero\n");
  folder.write("programs/deep/refused.py", "from asyncio import *  # expect refusal: import-star\n");
  folder.write("programs/deep/status.py", "raise SystemExit(7)  # expect exit: 7\n");
  folder.write("programs/helper.py", "print('no expectations')\n");
  expect(folder.loopscope(["test", "programs"])).toEqual({ status: 0, stdout: "4 passed, 0 failed\n", stderr: "" });
});

test("test reports how a program differs", () => {
  const wrong = folder.write("wrong.py", "print(2)  # expect: 1\n");
  const right = folder.write("right.py", "print(1)  # expect: 1\n");
  expect(folder.loopscope(["test", wrong, right])).toEqual({
    status: 1,
    stdout: 'wrong.py: line of stdout 1 is "2", expected "1"\n1 passed, 1 failed\n',
    stderr: "",
  });
});

test("test without programs fails", () => {
  mkdirSync(join(folder.path, "empty"));
  expect(folder.loopscope(["test", "empty"])).toMatchObject({ status: 2, stdout: "0 passed, 0 failed\n" });
  const silent = folder.loopscope(["test", folder.write("silent.py", "print(1)\n")]);
  expect(silent).toMatchObject({ status: 1, stdout: "silent.py: has no # expect: comment\n0 passed, 1 failed\n" });
  expect(folder.loopscope(["test", "missing"]).stderr).toBe("loopscope: missing: no such file or folder\n");
});

test("help, version and an unknown command", () => {
  expect(folder.loopscope(["--help"])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("loopscope run FILE"),
  });
  expect(folder.loopscope(["--version"]).stdout).toMatch(/^loopscope \d+\.\d+\.\d+\n$/);
  const ended = folder.loopscope(["walk"]);
  expect(ended).toEqual({
    status: 2,
    stdout: "",
    stderr: "loopscope: unknown command walk; see loopscope --help\n",
  });
});
