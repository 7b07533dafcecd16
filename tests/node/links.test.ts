import { afterAll, expect, test } from "vitest";
import { CommandFolder } from "./command.ts";

const folder = new CommandFolder();
afterAll(() => folder.remove());

test("run accepts the output of share", () => {
  const file = folder.write("hello.py", 'print("héllo ✓")\n');
  const shared = folder.loopscope(["share", file]);
  expect(shared.status).toBe(0);
  expect(shared.stdout).toMatch(/^#v1=[\w-]+\n$/);
  const fragment = shared.stdout.trim();
  expect(folder.loopscope(["run", fragment])).toEqual({ status: 0, stdout: "héllo ✓\n", stderr: "" });
  expect(folder.loopscope(["run", `https://example.org/loopscope/${fragment}`]).stdout).toBe("héllo ✓\n");
  expect(folder.loopscope(["check", fragment])).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("a link written by hand; the program is called main.py", () => {
  const ended = folder.loopscope(["run", "#code=print(1)%0A1%20%2F%200"]);
  expect(ended.status).toBe(1);
  expect(ended.stdout).toBe("1\n");
  expect(ended.stderr).toContain('File "main.py", line 2');
});

test("share reads standard input, keeps a seed, and shares a link again", () => {
  const withSeed = folder.loopscope(["share", "-", "--seed", "7"], "pass\n").stdout.trim();
  expect(folder.loopscope(["share", withSeed]).stdout.trim()).toBe(withSeed);
  expect(folder.loopscope(["share", "-"], "pass\n").stdout.trim()).not.toBe(withSeed);
});

test("an example of the page by its name", () => {
  const ended = folder.loopscope(["run", "#example/three_fetches"]);
  expect(ended.status).toBe(0);
  expect(ended.stdout).not.toBe("");
});

test.each([
  ["#v1=AAAA", "damaged"],
  ["#v9=AAAA", "newer version"],
  ["#example/no_such_thing", "example no_such_thing does not exist"],
  ["https://example.org/", "contains no program"],
])("%s is reported in a sentence, status 2", (link, words) => {
  const ended = folder.loopscope(["run", link]);
  expect(ended.status).toBe(2);
  expect(ended.stdout).toBe("");
  expect(ended.stderr).toMatch(/^loopscope: The.* .*\.\n$/);
  expect(ended.stderr).toContain(words);
});
