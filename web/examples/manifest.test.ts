import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { CHAPTERS, LESSONS, lessonById } from "./manifest.ts";

test("each program of the folder is one lesson, and each lesson has its program", () => {
  const files = readdirSync("web/examples", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".py"))
    .map((path) => basename(path, ".py"));
  expect(LESSONS.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const { id, source } of LESSONS) expect(source, id).toContain("import asyncio");
});

test("a lesson has at most 40 lines, a title of its own and two or three sentences", () => {
  expect(new Set(LESSONS.map(({ title }) => title)).size).toBe(LESSONS.length);
  for (const { id, source, text } of LESSONS) {
    expect(source.trimEnd().split("\n").length, id).toBeLessThanOrEqual(40);
    expect(Math.max(...source.split("\n").map((line) => line.length)), id).toBeLessThanOrEqual(100);
    const sentences = text.split(/(?<=[.:;]) /).length;
    expect(sentences, id).toBeGreaterThanOrEqual(2);
    expect(text.length, id).toBeLessThanOrEqual(320);
  }
});

test("there are enough lessons, in chapters, and enough of them ask first", () => {
  expect(LESSONS.length).toBeGreaterThanOrEqual(50);
  expect(CHAPTERS.length).toBeGreaterThanOrEqual(6);
  for (const { title, lessons } of CHAPTERS) expect(lessons.length, title).toBeGreaterThanOrEqual(4);
  expect(LESSONS.filter(({ predict }) => predict).length).toBeGreaterThanOrEqual(8);
});

test("a lesson is found by its name", () => {
  expect(lessonById("race")?.title).toBe("A race across an await");
  expect(lessonById("no_such_thing")).toBeUndefined();
});
