import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { clamp } from "../base/geometry.ts";

const KEY_STEP = 2;
const KEY_LEAP = 10;

type SplitProps = {
  /** The accessible name of the bar. */
  readonly label: string;
  /** The bar's own direction: a vertical bar separates left and right. */
  readonly orientation: "vertical" | "horizontal";
  /** The custom property of the parent with the share of the part before or behind the bar, in percent. */
  readonly property: `--${string}`;
  readonly shareOf: "before" | "behind";
  /** The initial position of the bar in its parent, in percent from the start; a double click restores it. */
  readonly first: number;
  readonly least: number;
  readonly most: number;
  /** The saved position, if any. */
  readonly kept: number | null;
  /** Null stands for the initial position. */
  readonly onMoved: (place: number | null) => void;
};

/** The bar between two parts of its parent; drag it or use the arrow keys. */
export function Split(props: SplitProps) {
  const { label, orientation, property, shareOf, first, least, most, kept, onMoved } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(kept ?? first);
  const isVertical = orientation === "vertical";

  const set = (next: number) => {
    const share = shareOf === "before" ? next : 100 - next;
    bar.current?.parentElement?.style.setProperty(property, `${share}%`);
    setPlace(next);
  };
  const move = (next: number) => {
    const held = clamp(next, least, most);
    set(held);
    onMoved(held);
  };
  const reset = () => {
    bar.current?.parentElement?.style.removeProperty(property);
    setPlace(first);
    onMoved(null);
  };
  useLayoutEffect(() => {
    if (kept !== null) set(clamp(kept, least, most));
  }, []);

  const placeOfKey = (event: KeyboardEvent): number | null => {
    const step = event.shiftKey ? KEY_LEAP : KEY_STEP;
    if (event.key === (isVertical ? "ArrowLeft" : "ArrowUp")) return place - step;
    if (event.key === (isVertical ? "ArrowRight" : "ArrowDown")) return place + step;
    if (event.key === "Home") return least;
    return event.key === "End" ? most : null;
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be focused and moved
    <div
      ref={bar}
      class={`split split-${orientation}`}
      role="separator"
      aria-orientation={orientation}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.round(place)}
      tabIndex={0}
      title="Drag, or use the arrow keys; a double click puts it back"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const whole = event.currentTarget.parentElement?.getBoundingClientRect();
        if (!whole) return;
        const part = isVertical
          ? (event.clientX - whole.left) / whole.width
          : (event.clientY - whole.top) / whole.height;
        move(part * 100);
      }}
      onDblClick={reset}
      onKeyDown={(event) => {
        const next = placeOfKey(event);
        if (next === null) return;
        event.preventDefault();
        event.stopPropagation();
        move(next);
      }}
    />
  );
}
