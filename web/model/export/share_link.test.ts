import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseShareFragment, type SharedProgram, shareFragment } from "./share_link.ts";

async function errorOf(fragment: string): Promise<string> {
  const parsed = await parseShareFragment(fragment);
  return parsed.ok ? `no error: ${JSON.stringify(parsed.value)}` : parsed.error;
}

function linkOf(bytes: Uint8Array | string): string {
  return `#v1=${deflateRawSync(bytes).toString("base64url")}`;
}

/** A small seeded generator: every run of the tests uses the same programs. */
function* pseudoRandom(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

describe("what is shared comes back", () => {
  const programs: SharedProgram[] = [
    { code: "" },
    { code: 'print("hi")\n' },
    { code: "x = '÷ ñ 漢字 🐍 \u0000 \u2028'\r\n", seed: 7 },
    { code: "print(1 + 2 & 3 # %41)", seed: -3 },
    { code: "a = 1\n".repeat(20_000) },
    { code: `lone = "\ud800"` },
  ];
  test.each(programs)("program %#", async (program) => {
    const fragment = await shareFragment(program);
    expect(fragment).toMatch(/^#v1=[\w-]+$/);
    const expected = { ok: true, value: { kind: "program", program } };
    expect(await parseShareFragment(fragment)).toEqual(expected);
    expect(await parseShareFragment(fragment.slice(1))).toEqual(expected);
  });

  test("random texts", async () => {
    const random = pseudoRandom(1);
    for (let round = 0; round < 200; round += 1) {
      const length = random.next().value % 300;
      const code = Array.from({ length }, () => String.fromCodePoint(random.next().value % 0xd800)).join("");
      const parsed = await parseShareFragment(await shareFragment({ code }));
      expect(parsed).toEqual({ ok: true, value: { kind: "program", program: { code } } });
    }
  });
});

describe("links written by hand", () => {
  test("code in percent-encoding; a plus sign is a plus sign", async () => {
    expect(await parseShareFragment("#code=print(1+2)%0Aprint('%C3%A9%20%26')")).toEqual({
      ok: true,
      value: { kind: "program", program: { code: "print(1+2)\nprint('é &')" } },
    });
  });

  test("a seed after it wins, other keys are left alone", async () => {
    const fragment = await shareFragment({ code: "pass", seed: 1 });
    expect(await parseShareFragment(`${fragment}&step=9&seed=42`)).toEqual({
      ok: true,
      value: { kind: "program", program: { code: "pass", seed: 42 } },
    });
  });

  test("examples by name", async () => {
    expect(await parseShareFragment("#example/three-fetches")).toEqual({
      ok: true,
      value: { kind: "example", id: "three-fetches" },
    });
    expect(await errorOf("#example/")).toContain("names no example");
    expect(await errorOf("#example/../../etc")).toContain("names no example");
  });

  test("no fragment asks for nothing", async () => {
    expect(await parseShareFragment("")).toEqual({ ok: true, value: { kind: "nothing" } });
    expect(await parseShareFragment("#")).toEqual({ ok: true, value: { kind: "nothing" } });
  });
});

describe("a broken link is a sentence", () => {
  test.each([
    ["#v1=", "nothing follows #v1="],
    ["#v1", "nothing follows #v1="],
    ["#v1=%%%", "damaged"],
    ["#v1=AAAAA", "damaged"],
    ["#v1=zzzz", "damaged"],
    ["#v2=abc", "newer version (v2)"],
    ["#settings", "not end in a Loopscope link"],
    ["#code=%ff", "not encoded correctly"],
    ["#code=50%", "not encoded correctly"],
    ["#code=pass&seed=x", "seed is not a whole number"],
    [linkOf("not json"), "damaged"],
    [linkOf(Uint8Array.of(0x22, 0xff, 0x22)), "damaged"],
    [linkOf("[]"), "no text named code"],
    [linkOf("null"), "no text named code"],
    [linkOf('{"code":5}'), "no text named code"],
    [linkOf('{"code":"pass","seed":1.5}'), "seed is not a whole number"],
    [linkOf(new Uint8Array(64 * 1024 * 1024)), "too large"],
  ])("%s", async (fragment, sentence) => {
    expect(await errorOf(fragment)).toContain(sentence);
  });

  test("cut off anywhere", async () => {
    const fragment = await shareFragment({ code: 'import asyncio\n\nprint("some program of some length")\n' });
    for (let length = "#v1=".length + 1; length < fragment.length; length += 1) {
      const parsed = await parseShareFragment(fragment.slice(0, length));
      expect(parsed.ok).toBe(false);
    }
  });

  test("whatever the text is, it never throws", async () => {
    const random = pseudoRandom(2);
    const starts = ["", "#", "#v1=", "#code=", "#example/", "#v1=7", "&", "#code=%"];
    for (let round = 0; round < 500; round += 1) {
      const length = random.next().value % 60;
      const noise = Array.from({ length }, () => String.fromCharCode(32 + (random.next().value % 400))).join("");
      const parsed = await parseShareFragment(`${starts[round % starts.length]}${noise}`);
      if (!parsed.ok) expect(parsed.error).toMatch(/^The .*\.$/);
    }
  });
});
