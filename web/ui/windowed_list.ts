import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** The rows kept in the document above and below the visible ones. */
const SPARE = 10;

/** The rows of a long list that are in the document, [first, end), and the body's scroll position in CSS pixels, which the body sets. */
export type ListWindow = { readonly first: number; readonly end: number; readonly top: Signal<number> };

/**
 * Keeps only the visible rows of a list in the document, because a run has up to a million. Rows have one height, in CSS pixels; the
 * caller leaves the space of the others free and writes the body's scroll position to `top`.
 */
export function useListWindow(body: RefObject<HTMLElement | null>, count: number, rowHeight: number): ListWindow {
  const top = useSignal(0);
  const height = useSignal(300);
  useEffect(() => {
    const place = body.current;
    if (!place) return;
    const sizes = new ResizeObserver(() => {
      height.value = place.clientHeight;
    });
    sizes.observe(place);
    return () => sizes.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top.value / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((top.value + height.value) / rowHeight) + SPARE);
  return { first, end, top };
}

/** Scrolls a row into sight, with one more below it; `covered` is the height of what covers the top of the body, in CSS pixels. */
export function scrollToRow(body: HTMLElement, index: number, rowHeight: number, covered = 0): void {
  const top = index * rowHeight;
  const room = body.clientHeight - covered;
  if (top < body.scrollTop) body.scrollTop = top;
  else if (top + rowHeight > body.scrollTop + room) body.scrollTop = top - room + 2 * rowHeight;
}
