import { useSignal } from "@preact/signals";
import { lazily } from "../ui/lazily.tsx";

export type LanguageProps = { onClose(): void };

const Language = lazily<LanguageProps>(async () => (await import("./language.tsx")).Language);

/** Opens the reference: what the language holds and what it refuses. */
export function LanguageButton() {
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="button"
        title="What the language holds and what it refuses"
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
