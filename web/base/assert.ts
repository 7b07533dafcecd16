/** Throws when an assumption of the code does not hold; the message names the assumption. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken assumption: ${message}`);
}

/** Marks unreachable code: the compiler rejects the call when a case of a union is not handled. */
export function unreachable(value: never): never {
  throw new Error(`Broken assumption: unexpected ${JSON.stringify(value)}`);
}
