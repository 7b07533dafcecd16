/**
 * The smallest program found by taking parts away for which `isStillWrong` (texts to booleans) says yes.
 * `reference` is asked for the smaller programs.
 */
export async function shrink(source, reference, isStillWrong, mostRounds = 120) {
  let smallest = source;
  for (let round = 0; round < mostRounds; round += 1) {
    const ask = (onlyStatements) => reference.ask({ smaller: smallest, onlyStatements });
    const found =
      (await firstWrong(await ask(true), isStillWrong)) ?? (await firstWrong(await ask(false), isStillWrong));
    if (found === undefined) return smallest;
    smallest = found;
  }
  return smallest;
}

/** The first that is still wrong, looked for in growing batches. */
async function firstWrong(candidates, isStillWrong) {
  let size = 8;
  for (let start = 0; start < candidates.length; start += size, size = Math.min(size * 2, 64)) {
    const batch = candidates.slice(start, start + size);
    const wrong = await isStillWrong(batch);
    const index = wrong.indexOf(true);
    if (index >= 0) return batch[index];
  }
  return undefined;
}
