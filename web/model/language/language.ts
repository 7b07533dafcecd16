/** A diagnostic, as the engine's table has it; what is filled in when it is reported is an ellipsis. */
export type RefusalEntry = {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  /** The names that are refused with it, where the engine lists them. */
  readonly names: readonly string[];
};

/** What the language holds and what it refuses. */
export type LanguageTables = {
  readonly features: readonly { readonly area: string; readonly what: string }[];
  readonly asyncio: readonly { readonly part: string; readonly names: readonly string[] }[];
  readonly modules: readonly string[];
  readonly builtins: readonly string[];
  readonly types: readonly string[];
  readonly refused: readonly { readonly title: string; readonly entries: readonly RefusalEntry[] }[];
};

/** What of the tables a word is found in, letters large or small; all of it for no word. Parts with nothing left are gone. */
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

/** How many things tables hold: to say how many were found. */
export function countLanguage(tables: LanguageTables): number {
  const names = tables.asyncio.reduce((sum, group) => sum + group.names.length, 0);
  const refusals = tables.refused.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    tables.features.length + names + tables.modules.length + tables.builtins.length + tables.types.length + refusals
  );
}

/** An entry that has the word in its own text stays whole; one that has it in a name stays with these names. */
function narrowed(entry: RefusalEntry, has: (text: string) => boolean): RefusalEntry | null {
  if (has(`${entry.id} ${entry.message} ${entry.hint}`)) return entry;
  const names = entry.names.filter(has);
  return names.length > 0 ? { ...entry, names } : null;
}

function isThere(entry: RefusalEntry | null): entry is RefusalEntry {
  return entry !== null;
}
