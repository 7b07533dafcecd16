import { keeping } from "../state/programs.ts";

/** Warns when the browser cannot save the program. */
export function KeepingNote() {
  if (keeping.value === "always") return null;
  return (
    <p class="keeping-note" role="alert">
      <b>{keeping.value === "tab" ? "Saved only while this tab is open." : "Not saved."}</b> The browser's storage is
      full or disabled. Share creates a link that contains the program.
    </p>
  );
}
