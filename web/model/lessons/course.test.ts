import { expect, test } from "vitest";
import { filterChapters } from "./course.ts";

const lesson = (id: string, title: string, source = "") => ({ id, title, text: `about ${id}`, source });
const chapters = [
  { title: "Locks", lessons: [lesson("lock", "A lock"), lesson("limit", "Two at a time", "asyncio.Semaphore(2)")] },
  { title: "Queues", lessons: [lesson("queue", "Back-pressure", "asyncio.Queue()")] },
];
const found = (words: string) =>
  filterChapters(chapters, words).flatMap(({ lessons }) =>
    lessons.map(({ number, lesson }) => `${number} ${lesson.id}`),
  );

test("without words all lessons, numbered", () => {
  expect(found("")).toEqual(["1.1 lock", "1.2 limit", "2.1 queue"]);
});

test("words are looked for in titles, texts, programs and chapters; numbers stay", () => {
  expect(found("semaphore")).toEqual(["1.2 limit"]);
  expect(found("ABOUT queue")).toEqual(["2.1 queue"]);
  expect(found("locks")).toEqual(["1.1 lock", "1.2 limit"]);
});

test("each word must occur", () => {
  expect(found("semaphore queue")).toEqual([]);
});
