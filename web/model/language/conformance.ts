/** What the tests verify against CPython, with counts from the tree of tests. */
export type Conformance = {
  /** The version of CPython that is the reference. */
  readonly cpython: string;
  readonly programs: number;
  readonly refusals: number;
  readonly lessons: number;
  readonly features: readonly { readonly area: string; readonly what: string; readonly programs: number }[];
  /** The generated programs that every run of the tests compares. */
  readonly generated: readonly { readonly name: string; readonly programs: number }[];
  /** The supported names of asyncio, each with the number of programs that use it. */
  readonly there: readonly (readonly [name: string, programs: number])[];
  readonly refused: readonly { readonly text: string; readonly names: readonly string[] }[];
  /** The exceptions of asyncio, each with the number of programs that raise it. */
  readonly errors: readonly (readonly [module: string, type: string, message: string, programs: number])[];
  readonly differences: readonly { readonly what: string; readonly why: string }[];
};

/** The features grouped by area, with the number of programs per area. */
export function byArea(
  features: Conformance["features"],
): readonly { area: string; programs: number; rows: Conformance["features"] }[] {
  return [...new Set(features.map(({ area }) => area))].map((area) => {
    const rows = features.filter((feature) => feature.area === area);
    return { area, rows, programs: rows.reduce((sum, { programs }) => sum + programs, 0) };
  });
}

/** The rows that contain a word, ignoring case; all rows for an empty word. */
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
