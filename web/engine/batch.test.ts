import { expect, test } from "vitest";
import { outputPieces } from "./batch.ts";

const STDOUT = 1;
const STDERR = 2;

function piece(stream: number, text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return [stream, ...new Uint8Array(Uint32Array.of(bytes.length).buffer), ...bytes];
}

function read(...pieces: number[][]): [string, string][] {
  return outputPieces(new Uint8Array(pieces.flat())).map(({ stream, bytes }) => [
    stream,
    new TextDecoder().decode(bytes),
  ]);
}

test("output comes in the order it was written, neighbours of a stream as one", () => {
  expect(
    read(piece(STDOUT, "a"), piece(STDOUT, "bé\n"), piece(STDERR, "oh"), piece(STDOUT, ""), piece(STDOUT, "c")),
  ).toEqual([
    ["stdout", "abé\n"],
    ["stderr", "oh"],
    ["stdout", "c"],
  ]);
});

test("no output is no piece", () => {
  expect(read()).toEqual([]);
});
