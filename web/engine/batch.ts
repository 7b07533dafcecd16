/**
 * What a run produced since it was last asked. All bytes are copies, owned by whoever holds the batch.
 *
 * `records`: whole records of RECORD_BYTES each. `strings`: the texts new to the string table, each a u32 length and UTF-8 bytes.
 * `output`: what the program wrote, each piece a u8 stream (1 stdout, 2 stderr), a u32 length and bytes. All little-endian.
 */
export type Batch = {
  readonly records: Uint8Array<ArrayBuffer>;
  readonly strings: Uint8Array<ArrayBuffer>;
  readonly output: Uint8Array<ArrayBuffer>;
};

/** Batches that follow each other as one. */
export function joinedBatches(batches: readonly Batch[]): Batch {
  return {
    records: joined(batches.map(({ records }) => records)),
    strings: joined(batches.map(({ strings }) => strings)),
    output: joined(batches.map(({ output }) => output)),
  };
}

export type OutputStream = "stdout" | "stderr";

/** A piece of what the program wrote to one of its streams; `bytes` is a view into the batch. */
export type OutputPiece = { readonly stream: OutputStream; readonly bytes: Uint8Array<ArrayBuffer> };

/** The pieces of a batch's output in the order they were written; neighbours of the same stream come as one. */
export function outputPieces(output: Uint8Array<ArrayBuffer>): OutputPiece[] {
  const view = new DataView(output.buffer, output.byteOffset, output.byteLength);
  const pieces: { stream: OutputStream; parts: Uint8Array<ArrayBuffer>[] }[] = [];
  let at = 0;
  while (at < output.byteLength) {
    const stream = view.getUint8(at) === 1 ? "stdout" : "stderr";
    const length = view.getUint32(at + 1, true);
    const bytes = output.subarray(at + 5, at + 5 + length);
    at += 5 + length;
    const last = pieces.at(-1);
    if (last?.stream === stream) last.parts.push(bytes);
    else pieces.push({ stream, parts: [bytes] });
  }
  return pieces.map(({ stream, parts }) => ({ stream, bytes: joined(parts) }));
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
