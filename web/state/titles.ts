import { signal } from "@preact/signals";
import type { ActionName } from "./action_table.ts";
import { keyText } from "./key_text.ts";

const loaded = signal<typeof import("./action_table.ts") | null>(null);

/** Loads the table of actions and begins to hear its keys: the first schedule comes before them. */
export async function loadActions(): Promise<void> {
  const [table, { listenToKeys }] = await Promise.all([import("./action_table.ts"), import("./keys.ts")]);
  listenToKeys();
  loaded.value = table;
}

/** A button's title: what its action does, and the first key. Empty until the table is there. */
export function titleOf(name: ActionName): string {
  const action = loaded.value?.table[name];
  return action ? `${action.name} (${keyText(action.keys[0])})` : "";
}
