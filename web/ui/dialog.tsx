import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type DialogProps = {
  readonly name: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/**
 * A modal dialog, open while it is rendered. It keeps the focus and restores it on closing; Escape and a press outside close the dialog.
 */
export function Dialog({ name, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      const heldFocus = shown?.contains(document.activeElement) || document.activeElement === document.body;
      shown?.close();
      if (heldFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      aria-label={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
