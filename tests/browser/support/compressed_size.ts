import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const FOLDER = ".build/compressed-sizes";

/** The bytes that a static host sends for a file, compressed with brotli; kept by content, because the best compression takes seconds. */
export function compressedSize(body: Buffer): number {
  const kept = `${FOLDER}/${createHash("sha256").update(body).digest("base64url")}`;
  try {
    return Number(readFileSync(kept, "utf8"));
  } catch {
    const size = brotliCompressSync(body).byteLength;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(kept, String(size));
    return size;
  }
}
