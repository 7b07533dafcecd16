/**
 * The output of a run since the previous batch. All bytes are copies and belong to the caller.
 *
 * `records`: whole records of RECORD_BYTES each. `strings`: the texts new to the string table, each a u32 length and UTF-8 bytes.
 * `output`: the program's output, each piece a u8 stream (1 stdout, 2 stderr), a u32 length and bytes. All little-endian.
 */
export type Batch = {
  readonly records: Uint8Array<ArrayBuffer>;
  readonly strings: Uint8Array<ArrayBuffer>;
  readonly output: Uint8Array<ArrayBuffer>;
};

/** Joins consecutive batches into one. */
export function joinedBatches(batches: readonly Batch[]): Batch {
  return {
    records: joined(batches.map(({ records }) => records)),
    strings: joined(batches.map(({ strings }) => strings)),
    output: joined(batches.map(({ output }) => output)),
  };
}

export type OutputStream = "stdout" | "stderr";

/** A piece of output on one stream; `bytes` is a view into the batch. */
export type OutputPiece = { readonly stream: OutputStream; readonly bytes: Uint8Array<ArrayBuffer> };

/** The pieces of a batch's output in order; adjacent pieces of the same stream are joined. */
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
