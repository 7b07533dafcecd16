/** The seeds that `npm test` runs of each generator, by the generator's file, from the first to the last; `--seeds stage` means these. */
export const stages = {
  language: { first: 1, last: 5000 },
  asyncio: { first: 1, last: 2000 },
};
