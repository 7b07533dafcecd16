import { computed, effect, signal } from "@preact/signals";
import { readStored, writeStored } from "./storage.ts";

export type Theme = "light" | "dark";

const KEY = "loopscope.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const systemTheme = signal<Theme>(dark.matches ? "dark" : "light");
/** What the person chose; null follows the system. */
const chosenTheme = signal<Theme | null>(readStored<Theme>(KEY));

/** The theme that the page shows. */
export const theme = computed<Theme>(() => chosenTheme.value ?? systemTheme.value);

/** Shows the other theme; the choice is remembered, but choosing what the system has means following it again. */
export function toggleTheme(): void {
  const next: Theme = theme.value === "dark" ? "light" : "dark";
  chosenTheme.value = next === systemTheme.value ? null : next;
  writeStored(KEY, chosenTheme.value);
}

/** Keeps the document's theme true to the choice and the system, from now on. */
export function applyTheme(): void {
  dark.addEventListener("change", (event) => {
    systemTheme.value = event.matches ? "dark" : "light";
  });
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
}
