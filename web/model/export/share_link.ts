import { failure, type Result, success } from "../../base/result.ts";

/** The content of a link: a program and, optionally, the seed of its `random`. */
export type SharedProgram = { readonly code: string; readonly seed?: number };

/** What the fragment of an address refers to: nothing, a program, or an example by its id. */
export type ShareLink =
  | { readonly kind: "nothing" }
  | { readonly kind: "program"; readonly program: SharedProgram }
  | { readonly kind: "example"; readonly id: string };

/** The limit for a decompressed program, against links that are crafted to exhaust memory. */
const MOST_BYTES = 4 * 1024 * 1024;
const BROKEN = "The link is damaged: it was probably truncated or changed.";

/** The fragment that contains a program: `#v1=` and deflated JSON in base64url. */
export async function shareFragment(program: SharedProgram): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(program));
  const deflated = await collected(through(json, new CompressionStream("deflate-raw")), Number.POSITIVE_INFINITY);
  return `#v1=${toBase64Url(deflated ?? new Uint8Array())}`;
}

/**
 * Parses a fragment, with or without its `#`: `v1=…` from shareFragment, `code=…` with a program in percent-encoding (a `+` is a plus
 * sign), `example/…`. A program may be followed by `&seed=N`, which overrides a seed inside; other keys are ignored. The promise never
 * rejects: a failure has a sentence for the user who opened the link.
 */
export async function parseShareFragment(fragment: string): Promise<Result<ShareLink>> {
  const [main = "", ...settings] = fragment.replace(/^#/, "").split("&");
  if (main === "") return success({ kind: "nothing" });
  if (main.startsWith("example/")) return exampleLink(main.slice("example/".length));

  const [, key = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(main) ?? [];
  const program = key === "v1" ? await decodeProgram(value) : key === "code" ? decodeCode(value) : unknownLink(key);
  if (!program.ok) return program;
  const seed = settings.find((setting) => setting.startsWith("seed="))?.slice("seed=".length);
  if (seed === undefined) return success({ kind: "program", program: program.value });
  if (!/^-?\d{1,15}$/.test(seed)) return failure("The link's seed is not a whole number.");
  return success({ kind: "program", program: { ...program.value, seed: Number(seed) } });
}

function exampleLink(id: string): Result<ShareLink> {
  if (/^[\w-]+$/.test(id)) return success({ kind: "example", id });
  return failure("The link names no example: #example/ must be followed by a name of letters, digits and hyphens.");
}

function unknownLink(key: string): Result<SharedProgram> {
  if (/^v\d+$/.test(key)) return failure(`The link comes from a newer version (${key}); this version supports v1.`);
  return failure("The address does not end in a Loopscope link: those start with #v1=, #code= or #example/.");
}

function decodeCode(value: string): Result<SharedProgram> {
  try {
    return success({ code: decodeURIComponent(value) });
  } catch {
    return failure(
      "The program in the link is not encoded correctly: each % must be followed by the two hex digits of a UTF-8 byte.",
    );
  }
}

async function decodeProgram(value: string): Promise<Result<SharedProgram>> {
  if (value === "") return failure("The link contains no program: nothing follows #v1=.");
  const bytes = fromBase64Url(value);
  if (bytes === undefined) return failure(BROKEN);
  try {
    const json = await collected(through(bytes, new DecompressionStream("deflate-raw")), MOST_BYTES);
    if (json === undefined) return failure("The program in the link is too large: more than 4 MB.");
    return programOf(JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(json)));
  } catch {
    return failure(BROKEN);
  }
}

function programOf(value: unknown): Result<SharedProgram> {
  if (typeof value !== "object" || value === null || !("code" in value) || typeof value.code !== "string") {
    return failure("The link contains no program: its data has no text named code.");
  }
  if (!("seed" in value)) return success({ code: value.code });
  if (!Number.isSafeInteger(value.seed)) return failure("The link's seed is not a whole number.");
  return success({ code: value.code, seed: value.seed as number });
}

function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream) {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return source.pipeThrough(transform);
}

/** All bytes of a stream; undefined when there are more than `most`. */
async function collected(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Decodes base64url; undefined when the text is not valid. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
