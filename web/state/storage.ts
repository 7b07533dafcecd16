/** How long something is kept: until it is overwritten, or as long as this tab is open. */
export type Keeping = "always" | "tab";

/** What the browser keeps under a key; null when there is nothing, or nothing that can be read. */
export function readStored<Value>(key: string, keeping: Keeping = "always"): Value | null {
  try {
    const text = placeOf(keeping).getItem(key);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

/** Keeps a value in the browser. False where the browser cannot: its storage is full or switched off; the page works on without. */
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
