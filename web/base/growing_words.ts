const FIRST_CAPACITY = 1024;

/**
 * A column of unsigned 32-bit words that only grows, in one typed array.
 *
 * `words` is good until the next call that adds; read it anew after each.
 */
export class GrowingWords {
  words = new Uint32Array(FIRST_CAPACITY);
  length = 0;

  push(word: number): void {
    if (this.length === this.words.length) this.#reserve(this.length + 1);
    this.words[this.length] = word;
    this.length += 1;
  }

  /** Adds all of `words`, copied. */
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
