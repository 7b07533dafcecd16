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

/** Keeps a value in the browser; where the browser forbids it, the page works on without. */
export function writeStored(key: string, value: unknown, keeping: Keeping = "always"): void {
  try {
    placeOf(keeping).setItem(key, JSON.stringify(value));
  } catch {
    // Storage may be full or switched off: nothing to do but go on.
  }
}

function placeOf(keeping: Keeping): Storage {
  return keeping === "always" ? localStorage : sessionStorage;
}
