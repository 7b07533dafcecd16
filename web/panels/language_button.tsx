import { useSignal } from "@preact/signals";
import { lazily } from "../ui/lazily.tsx";

export type LanguageProps = { onClose(): void };

const Language = lazily<LanguageProps>(async () => (await import("./language.tsx")).Language);

/** The button that opens the language reference. */
export function LanguageButton() {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="button"
        title="Supported and refused Python"
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        Language
      </button>
      {open.value && (
        <Language
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}
