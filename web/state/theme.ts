import { computed, effect, signal } from "@preact/signals";
import { readStored, writeStored } from "./storage.ts";

export type Theme = "light" | "dark";

const KEY = "loopscope.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");
const systemTheme = signal<Theme>(dark.matches ? "dark" : "light");
/** The chosen theme; null follows the system. */
const chosenTheme = signal<Theme | null>(readStored<Theme>(KEY));

/** The current theme. */
export const theme = computed<Theme>(() => chosenTheme.value ?? systemTheme.value);

/** Switches the theme and saves the choice; choosing the system's theme means following the system again. */
export function toggleTheme(): void {
  const next: Theme = theme.value === "dark" ? "light" : "dark";
  chosenTheme.value = next === systemTheme.value ? null : next;
  writeStored(KEY, chosenTheme.value);
}

/** Applies the theme to the document whenever the choice or the system changes. */
export function applyTheme(): void {
  dark.addEventListener("change", (event) => {
    systemTheme.value = event.matches ? "dark" : "light";
  });
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
}
