/** The run's table of texts, which records name by index; index 0 is the empty text. It grows with the batches. */
export class StringTable {
  readonly #texts: string[] = [];
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** How many texts there are. */
  get length(): number {
    return this.#texts.length;
  }

  /** Adds a batch's texts (Batch.strings): each a little-endian u32 length and UTF-8 bytes. */
  append(strings: Uint8Array): void {
    const view = new DataView(strings.buffer, strings.byteOffset, strings.byteLength);
    for (let at = 0; at < strings.byteLength; ) {
      const length = view.getUint32(at, true);
      this.#texts.push(this.#decoder.decode(strings.subarray(at + 4, at + 4 + length)));
      at += 4 + length;
    }
  }

  /** The text of an index; empty for one that the table does not have. */
  text(index: number): string {
    return this.#texts[index] ?? "";
  }
}
