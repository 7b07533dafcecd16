import { expect, test } from "vitest";
import { LANGUAGE } from "../language/language.gen.ts";
import { ASYNCIO_WORDS, KEYWORD_WORDS, KEYWORDS } from "./asyncio_words.ts";

const names = LANGUAGE.asyncio.flatMap((group) => group.names);

test("only names that the language has are told of, and most of these", () => {
  const describeEvent = Object.keys(ASYNCIO_WORDS);
  expect(describeEvent.filter((name) => !names.includes(name))).toEqual([]);
  expect(describeEvent.length).toBeGreaterThan(0.9 * names.length);
  expect(Object.keys(KEYWORD_WORDS).filter((word) => !KEYWORDS.includes(word))).toEqual([]);
});

test("each is told in two sentences", () => {
  for (const [name, words] of [...Object.entries(ASYNCIO_WORDS), ...Object.entries(KEYWORD_WORDS)]) {
    const sentences = words.split(/(?<=\.)\s+(?=[A-Z`]|[a-z_]+\()/);
    expect(sentences, name).toHaveLength(2);
    expect(words, name).toMatch(/\.$/);
  }
});
