/** How long a value is stored: until it is overwritten, or while this tab is open. */
export type Keeping = "always" | "tab";

/** The stored value of a key; null when it is missing or unreadable. */
export function readStored<Value>(key: string, keeping: Keeping = "always"): Value | null {
  try {
    const text = placeOf(keeping).getItem(key);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

/** Stores a value in the browser. Returns false when the storage is full or disabled; the page works without it. */
export function writeStored(key: string, value: unknown, keeping: Keeping = "always"): boolean {
  try {
    placeOf(keeping).setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function placeOf(keeping: Keeping): Storage {
  return keeping === "always" ? localStorage : sessionStorage;
}
