import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readStored, writeStored } from "./storage.ts";

/** A browser's storage that holds at most so many characters. */
class FakeStorage {
  readonly #texts = new Map<string, string>();
  readonly #room: number;

  constructor(room = 100) {
    this.#room = room;
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (text.length > this.#room) throw new Error("QuotaExceededError");
    this.#texts.set(key, text);
  }
}

beforeEach(() => {
  vi.stubGlobal("localStorage", new FakeStorage());
  vi.stubGlobal("sessionStorage", new FakeStorage());
});
afterEach(() => vi.unstubAllGlobals());

test("what is written is read back, each place apart", () => {
  expect(writeStored("speed", { moments: 4 })).toBe(true);
  expect(readStored("speed")).toEqual({ moments: 4 });
  expect(readStored("speed", "tab")).toBeNull();
  expect(writeStored("speed", 8, "tab")).toBe(true);
  expect(readStored("speed", "tab")).toBe(8);
  expect(readStored("speed")).toEqual({ moments: 4 });
});

test("a full storage reports that it did not keep the value, and keeps the old one", () => {
  writeStored("draft", "short");
  expect(writeStored("draft", "x".repeat(200))).toBe(false);
  expect(readStored("draft")).toBe("short");
});

test("a text that is no JSON, and a forbidden storage, read as nothing", () => {
  localStorage.setItem("draft", "{");
  expect(readStored("draft")).toBeNull();
  vi.stubGlobal("localStorage", undefined);
  expect(readStored("draft")).toBeNull();
  expect(writeStored("draft", 1)).toBe(false);
});
