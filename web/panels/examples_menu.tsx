import { useEffect, useRef } from "preact/hooks";
import { openDialog } from "../state/app_state.ts";
import { loadGallery } from "../state/lessons.ts";
import { lazily } from "../ui/lazily.tsx";

export type GalleryProps = { onClose(): void };

const Gallery = lazily<GalleryProps>(async () => {
  const [{ Gallery }] = await Promise.all([import("./gallery.tsx"), loadGallery()]);
  return Gallery;
});

/** The button Examples and its gallery; Escape or a press outside closes the gallery. */
export function ExamplesMenu() {
  const isOpen = openDialog.value === "examples";
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeElsewhere = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) openDialog.value = "none";
    };
    addEventListener("pointerdown", closeElsewhere);
    return () => removeEventListener("pointerdown", closeElsewhere);
  }, [isOpen]);

  const close = () => {
    openDialog.value = "none";
    button.current?.focus();
  };

  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => {
          openDialog.value = isOpen ? "none" : "examples";
        }}
      >
        Examples
      </button>
      {isOpen && <Gallery onClose={close} />}
    </div>
  );
}
