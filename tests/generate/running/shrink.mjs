/**
 * The smallest program found by taking parts away for which `isStillWrong` (texts to booleans) says yes.
 * `reference` is asked for the smaller programs.
 */
export async function shrink(source, reference, isStillWrong, mostRounds = 400) {
  let smallest = source;
  let rounds = 0;
  for (const onlyStatements of [true, false, true]) {
    // What could not be taken away before will mostly not be now: the search goes on where it was, and stops after a whole turn.
    let from = 0;
    while (rounds < mostRounds) {
      const found = await firstWrong(reference, smallest, onlyStatements, from, isStillWrong);
      if (found === undefined) break;
      ({ text: smallest, from } = found);
      rounds += 1;
    }
  }
  return smallest;
}

/** The first smaller text that is still wrong, looked for in growing batches from a part of the edits on and all around. */
async function firstWrong(reference, source, onlyStatements, from, isStillWrong) {
  let position;
  let left = 1;
  for (let size = 4; left > 0; size = Math.min(size * 2, 32)) {
    const { texts, next, total } = await reference.ask({
      smaller: [source, onlyStatements, position ?? 0, position === undefined ? 0 : size],
    });
    if (position === undefined) {
      position = Math.floor(from * total);
      left = total;
      continue;
    }
    const wrong = await isStillWrong(texts);
    const index = wrong.indexOf(true);
    if (index >= 0) return { text: texts[index], from: position / total };
    left -= next - position;
    position = next < total ? next : 0;
  }
  return undefined;
}
