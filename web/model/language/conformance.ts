/** What is held equal to CPython, counted in the tree of tests. */
export type Conformance = {
  /** The version that judges. */
  readonly cpython: string;
  readonly programs: number;
  readonly refusals: number;
  readonly lessons: number;
  readonly features: readonly { readonly area: string; readonly what: string; readonly programs: number }[];
  /** What each run of the tests generates and compares. */
  readonly generated: readonly { readonly name: string; readonly programs: number }[];
  /** The names of asyncio that are there, each with the number of programs that use it. */
  readonly there: readonly (readonly [name: string, programs: number])[];
  readonly refused: readonly { readonly text: string; readonly names: readonly string[] }[];
  /** What asyncio raises, each with the number of programs that meet it. */
  readonly errors: readonly (readonly [module: string, type: string, message: string, programs: number])[];
  readonly differences: readonly { readonly what: string; readonly why: string }[];
};

/** The features with the sum of each area before its rows. */
export function byArea(
  features: Conformance["features"],
): readonly { area: string; programs: number; rows: Conformance["features"] }[] {
  return [...new Set(features.map(({ area }) => area))].map((area) => {
    const rows = features.filter((feature) => feature.area === area);
    return { area, rows, programs: rows.reduce((sum, { programs }) => sum + programs, 0) };
  });
}

/** What of the names and messages of asyncio a word is found in, letters large or small; all of it for no word. */
export function filterConformance(all: Conformance, word: string): Conformance {
  const wanted = word.trim().toLowerCase();
  const has = (text: string) => text.toLowerCase().includes(wanted);
  return {
    ...all,
    features: all.features.filter(({ area, what }) => has(`${area} ${what}`)),
    there: all.there.filter(([name]) => has(name)),
    refused: all.refused
      .map(({ text, names }) => ({ text, names: has(text) ? names : names.filter(has) }))
      .filter(({ names }) => names.length > 0),
    errors: all.errors.filter(([module, type, message]) => has(`${module} ${type} ${message}`)),
    differences: all.differences.filter(({ what, why }) => has(`${what} ${why}`)),
  };
}
