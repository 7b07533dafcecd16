import { keeping } from "../state/programs.ts";

/** Says so when the browser does not keep what is typed. */
export function KeepingNote() {
  if (keeping.value === "always") return null;
  return (
    <p class="keeping-note" role="alert">
      <b>{keeping.value === "tab" ? "Kept only while this tab is open." : "Not kept."}</b> The browser's storage is full
      or switched off. Share makes a link that holds the program.
    </p>
  );
}
