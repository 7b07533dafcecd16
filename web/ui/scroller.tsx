import type { ComponentChildren, RefObject } from "preact";

type ScrollerProps = {
  /** The accessible name of the content. */
  readonly label: string;
  readonly className?: string;
  readonly place?: RefObject<HTMLDivElement | null>;
  readonly onScroll?: (top: number) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
};

/** The scrollable body of a panel, also by keyboard. */
export function Scroller({ label, className = "panel-body", place, onScroll, onKeyDown, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      ref={place ?? null}
      class={className}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its place is scrolled by keys
      tabIndex={0}
      onScroll={(event) => onScroll?.(event.currentTarget.scrollTop)}
      onKeyDown={(event) => onKeyDown?.(event)}
    >
      {children}
    </div>
  );
}
