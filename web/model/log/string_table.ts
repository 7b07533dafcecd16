/** The table of texts that records refer to by index; index 0 is the empty text. It grows with each batch. */
export class StringTable {
  readonly #texts: string[] = [];
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** The number of texts. */
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

  /** The text at an index; empty for an unknown index. */
  text(index: number): string {
    return this.#texts[index] ?? "";
  }
}
