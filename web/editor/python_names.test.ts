import { expect, test } from "vitest";
import { LANGUAGE } from "../model/language/language.gen.ts";
import { completionsAt, wordsAt } from "./python_names.ts";

const hovered = (text: string, line: string, word: string) => wordsAt(text, line, line.indexOf(word) + 2)?.name;
const labels = (text: string, before: string) => completionsAt(text, before, LANGUAGE).map(({ label }) => label);

test("a member of asyncio is known under whatever name the module has", () => {
  expect(hovered("import asyncio", "await asyncio.sleep(1)", "sleep")).toBe("asyncio.sleep");
  expect(hovered("import asyncio as aio", "await aio.sleep(1)", "sleep")).toBe("asyncio.sleep");
  expect(hovered("import json, asyncio", "asyncio.gather()", "gather")).toBe("asyncio.gather");
  expect(hovered("import time", "time.sleep(1)", "sleep")).toBeUndefined();
});

test("so is a name that was imported from it", () => {
  expect(hovered("from asyncio import sleep", "await sleep(1)", "sleep")).toBe("asyncio.sleep");
  expect(hovered("from asyncio import (Lock,\n  sleep as nap)", "await nap(1)", "nap")).toBe("asyncio.sleep");
  expect(hovered("", "from asyncio import sleep", "sleep")).toBe("asyncio.sleep");
  expect(hovered("import asyncio", "await sleep(1)", "sleep")).toBeUndefined();
});

test("no help inside strings and comments, nor for members of other objects", () => {
  const text = "import asyncio";
  expect(hovered(text, "print('asyncio.sleep')", "sleep")).toBeUndefined();
  expect(hovered(text, "pass  # asyncio.sleep", "sleep")).toBeUndefined();
  expect(hovered(text, "self.asyncio.sleep()", "sleep")).toBeUndefined();
  expect(hovered(text, "x = await y", "await")).toBe("await");
});

test("behind asyncio and a dot come its members, and behind another module's nothing", () => {
  const members = LANGUAGE.asyncio.flatMap(({ names }) => names);
  expect(labels("import asyncio", "    await asyncio.sl")).toEqual(members);
  expect(labels("import asyncio as aio", "aio.")).toEqual(members);
  expect(labels("", "from asyncio import sleep, ")).toEqual(members);
  expect(labels("import asyncio", "json.")).toEqual([]);
  expect(labels("", "from json import ")).toEqual([]);
  expect(labels("import asyncio", "'asyncio.")).toEqual([]);
});

test("behind import come the modules that there are", () => {
  expect(labels("", "import ")).toEqual(LANGUAGE.modules);
  expect(labels("", "from col")).toContain("collections.abc");
  expect(labels("", "import json, ")).toContain("asyncio");
  expect(labels("", "from collections.a")).toEqual(["abc"]);
});

test("elsewhere come keywords, built-in names and what was imported of asyncio", () => {
  const shown = labels("import asyncio as aio\nfrom asyncio import Lock as Door", "    x = a");
  for (const label of ["await", "sorted", "ValueError", "aio", "Door"]) expect(shown).toContain(label);
  expect(shown).not.toContain("create_task");
});
