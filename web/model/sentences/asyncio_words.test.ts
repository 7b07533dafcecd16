import { expect, test } from "vitest";
import { LANGUAGE } from "../language/language.gen.ts";
import { ASYNCIO_WORDS, KEYWORD_WORDS, KEYWORDS } from "./asyncio_words.ts";

const names = LANGUAGE.asyncio.flatMap((group) => group.names);

test("the table has only names that the language supports, and most of them", () => {
  const describeEvent = Object.keys(ASYNCIO_WORDS);
  expect(describeEvent.filter((name) => !names.includes(name))).toEqual([]);
  expect(describeEvent.length).toBeGreaterThan(0.9 * names.length);
  expect(Object.keys(KEYWORD_WORDS).filter((word) => !KEYWORDS.includes(word))).toEqual([]);
});

test("each text has two sentences", () => {
  for (const [name, words] of [...Object.entries(ASYNCIO_WORDS), ...Object.entries(KEYWORD_WORDS)]) {
    const sentences = words.split(/(?<=\.)\s+(?=[A-Z`]|[a-z_]+\()/);
    expect(sentences, name).toHaveLength(2);
    expect(words, name).toMatch(/\.$/);
  }
});
