const FIRST_CAPACITY = 1024;

/**
 * A growing list of unsigned 32-bit words in one typed array.
 *
 * `words` is valid until the next append; read the property again after each.
 */
export class GrowingWords {
  words = new Uint32Array(FIRST_CAPACITY);
  length = 0;

  push(word: number): void {
    if (this.length === this.words.length) this.#reserve(this.length + 1);
    this.words[this.length] = word;
    this.length += 1;
  }

  /** Appends a copy of `words`. */
  append(words: Uint32Array): void {
    this.#reserve(this.length + words.length);
    this.words.set(words, this.length);
    this.length += words.length;
  }

  #reserve(needed: number): void {
    if (needed <= this.words.length) return;
    const grown = new Uint32Array(Math.max(needed, this.words.length * 2));
    grown.set(this.words.subarray(0, this.length));
    this.words = grown;
  }
}
