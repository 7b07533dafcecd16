import { signal } from "@preact/signals";
import type { ActionName } from "./action_table.ts";
import { keyText } from "./key_text.ts";

const loaded = signal<typeof import("./action_table.ts") | null>(null);

/** Loads the table of actions and starts to handle keys; the page shows the first schedule before that. */
export async function loadActions(): Promise<void> {
  const [table, { listenToKeys }] = await Promise.all([import("./action_table.ts"), import("./keys.ts")]);
  listenToKeys();
  loaded.value = table;
}

/** A button's title: the name of its action and the first key. Empty until the table has loaded. */
export function titleOf(name: ActionName): string {
  const action = loaded.value?.table[name];
  return action ? `${action.name} (${keyText(action.keys[0])})` : "";
}
