import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { loadGallery } from "../state/lessons.ts";
import { lazily } from "../ui/lazily.tsx";

export type GalleryProps = { onClose(): void };

const Gallery = lazily<GalleryProps>(async () => {
  const [{ Gallery }] = await Promise.all([import("./gallery.tsx"), loadGallery()]);
  return Gallery;
});

/** The button Examples, and the gallery that it opens; Escape or a press elsewhere closes it. */
export function ExamplesMenu() {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open.value) return;
    const closeElsewhere = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) open.value = false;
    };
    addEventListener("pointerdown", closeElsewhere);
    return () => removeEventListener("pointerdown", closeElsewhere);
  }, [open.value]);

  const close = () => {
    open.value = false;
    button.current?.focus();
  };

  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button"
        aria-haspopup="dialog"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        Examples
      </button>
      {open.value && <Gallery onClose={close} />}
    </div>
  );
}
