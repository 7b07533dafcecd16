/** A diagnostic of the engine's table; placeholders are ellipses. */
export type RefusalEntry = {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  /** The names that are refused with this diagnostic, if the engine lists them. */
  readonly names: readonly string[];
};

/** The supported and the refused parts of Python. */
export type LanguageTables = {
  readonly features: readonly { readonly area: string; readonly what: string }[];
  readonly asyncio: readonly { readonly part: string; readonly names: readonly string[] }[];
  readonly modules: readonly string[];
  readonly builtins: readonly string[];
  readonly types: readonly string[];
  readonly refused: readonly { readonly title: string; readonly entries: readonly RefusalEntry[] }[];
};

/** The parts of the tables that contain a word, ignoring case, without empty parts; everything for an empty word. */
export function filterLanguage(tables: LanguageTables, word: string): LanguageTables {
  const wanted = word.trim().toLowerCase();
  const has = (text: string) => text.toLowerCase().includes(wanted);
  const groups = <Group extends { names: readonly string[] }>(all: readonly Group[], title: (group: Group) => string) =>
    all
      .map((group) => (has(title(group)) ? group : { ...group, names: group.names.filter(has) }))
      .filter(({ names }) => names.length > 0);
  return {
    features: tables.features.filter(({ area, what }) => has(`${area} ${what}`)),
    asyncio: groups(tables.asyncio, ({ part }) => part),
    modules: tables.modules.filter(has),
    builtins: tables.builtins.filter(has),
    types: tables.types.filter(has),
    refused: tables.refused
      .map(({ title, entries }) => ({ title, entries: entries.map((entry) => narrowed(entry, has)).filter(isThere) }))
      .filter(({ entries }) => entries.length > 0),
  };
}

/** The number of entries in tables. */
export function countLanguage(tables: LanguageTables): number {
  const names = tables.asyncio.reduce((sum, group) => sum + group.names.length, 0);
  const refusals = tables.refused.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    tables.features.length + names + tables.modules.length + tables.builtins.length + tables.types.length + refusals
  );
}

/** An entry whose own text contains the word stays complete; otherwise only its matching names stay. */
function narrowed(entry: RefusalEntry, has: (text: string) => boolean): RefusalEntry | null {
  if (has(`${entry.id} ${entry.message} ${entry.hint}`)) return entry;
  const names = entry.names.filter(has);
  return names.length > 0 ? { ...entry, names } : null;
}

function isThere(entry: RefusalEntry | null): entry is RefusalEntry {
  return entry !== null;
}
