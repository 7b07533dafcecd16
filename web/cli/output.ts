import { writeSync } from "node:fs";
import { ExitStatus } from "./exit_status.ts";

export const STDOUT = 1;
export const STDERR = 2;

const WAIT_WHEN_FULL = 1; // milliseconds

/**
 * Writes all bytes before it returns, also to a pipe with a slow reader. When the reader has exited, the process ends quietly, like
 * programs whose output is cut by `head`.
 */
export function writeFully(file: number, data: Uint8Array | string): void {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  for (let written = 0; written < bytes.byteLength; ) {
    try {
      written += writeSync(file, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") process.exit(ExitStatus.readerGone);
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_WHEN_FULL);
    }
  }
}

/** Writes many small pieces with few system calls. */
export function writePieces(file: number, pieces: Iterable<string>): void {
  const enough = 1 << 16;
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < enough) continue;
    writeFully(file, text);
    text = "";
  }
  writeFully(file, text);
}
