/**
 * The smallest program, found by removing parts, for which `isStillWrong` (texts to booleans) returns true.
 * `reference` supplies the smaller programs.
 */
export async function shrink(source, reference, isStillWrong, mostRounds = 400) {
  let smallest = source;
  let rounds = 0;
  for (const onlyStatements of [true, false, true]) {
    // Edits that failed before usually fail again: continue at the same place, and stop after a full round.
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

/** The first smaller text that is still wrong; tries growing batches of edits from a start index, with wrap-around. */
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
