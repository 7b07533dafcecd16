import { useRef, useState } from "preact/hooks";
import { clamp } from "../base/geometry.ts";

const LEAST = 20;
const MOST = 70;
const KEY_STEP = 2;

type SplitProps = {
  /** What lies left and right of it, for assistive technology. */
  readonly label: string;
  /** The share of the left side at first, in per cent. */
  readonly first: number;
};

/** The bar between two columns: sets `--left-share` on its parent as it is dragged or moved by the arrow keys. */
export function Split({ label, first }: SplitProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(first);

  const move = (next: number) => {
    const held = clamp(next, LEAST, MOST);
    bar.current?.parentElement?.style.setProperty("--left-share", `${held}%`);
    setShare(held);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be focused and moved
    <div
      ref={bar}
      class="split"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={Math.round(share)}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const whole = event.currentTarget.parentElement?.getBoundingClientRect();
        if (whole) move(((event.clientX - whole.left) / whole.width) * 100);
      }}
      onKeyDown={(event) => {
        const offset = event.key === "ArrowLeft" ? -KEY_STEP : event.key === "ArrowRight" ? KEY_STEP : 0;
        if (offset === 0) return;
        event.preventDefault();
        event.stopPropagation();
        move(share + offset);
      }}
    />
  );
}
