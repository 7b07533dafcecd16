/** Throws when a fact that the code relies on does not hold; the message says which one. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken assumption: ${message}`);
}

/** Marks a place that no value can reach: the compiler refuses it when a case of a union is not handled. */
export function unreachable(value: never): never {
  throw new Error(`Broken assumption: unexpected ${JSON.stringify(value)}`);
}
