/** Random numbers that depend only on the seed. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    for (let round = 0; round < 4; round += 1) this.#next();
  }

  /** A whole number of 32 bits. */
  #next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count) {
    return this.#next() % count;
  }

  /** A whole number from `first` to `last`, both included. */
  between(first, last) {
    return first + this.below(last - first + 1);
  }

  chance(probability) {
    return this.#next() < probability * 4294967296;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** One of `[weight, value]` pairs. */
  weighted(entries) {
    let left = this.below(entries.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return undefined;
  }

  /** Calls `make` between `first` and `last` times and returns the results. */
  several(first, last, make) {
    return Array.from({ length: this.between(first, last) }, (_, index) => make(index));
  }

  shuffled(list) {
    const result = [...list];
    for (let index = result.length - 1; index > 0; index -= 1) {
      const other = this.below(index + 1);
      [result[index], result[other]] = [result[other], result[index]];
    }
    return result;
  }
}
