/**
 * The smallest program found by taking parts away for which `isStillWrong` (texts to booleans) says yes.
 * `reference` is asked for the smaller programs.
 */
export async function shrink(source, reference, isStillWrong, mostRounds = 300) {
  const search = { smallest: source, rounds: 0 };
  for (const onlyStatements of [true, false, true]) {
    let from = 0;
    while (search.rounds < mostRounds) {
      const candidates = await reference.ask({ smaller: search.smallest, onlyStatements });
      const start = Math.floor(from * candidates.length);
      const index = await firstWrong([...candidates.slice(start), ...candidates.slice(0, start)], isStillWrong);
      if (index === undefined) break;
      const place = (start + index) % candidates.length;
      search.smallest = candidates[place];
      search.rounds += 1;
      // What could not be taken away before will mostly not be now: the search goes on where it was.
      from = place / candidates.length;
    }
  }
  return search.smallest;
}

/** The index of the first that is still wrong, looked for in growing batches. */
async function firstWrong(candidates, isStillWrong) {
  let size = 8;
  for (let start = 0; start < candidates.length; start += size, size = Math.min(size * 2, 64)) {
    const wrong = await isStillWrong(candidates.slice(start, start + size));
    const index = wrong.indexOf(true);
    if (index >= 0) return start + index;
  }
  return undefined;
}
