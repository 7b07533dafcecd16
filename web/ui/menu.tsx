import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export type MenuItem = { readonly id: string; readonly title: string; readonly note: string };

type MenuProps = {
  readonly label: ComponentChildren;
  readonly items: readonly MenuItem[];
  onChoose(id: string): void;
};

/** A button that opens a list of choices; arrow keys move in it, Escape or a press elsewhere closes it. */
export function Menu({ label, items, onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const close = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener("pointerdown", close);
    return () => removeEventListener("pointerdown", close);
  }, [open]);

  const move = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "Escape") {
      setOpen(false);
      button.current?.focus();
    }
    const offset = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (offset === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const all = [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + offset + all.length) % all.length]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the items inside
    <div class="menu" ref={root} onKeyDown={move}>
      <button
        ref={button}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div class="menu-list" role="menu">
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              class="menu-item"
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                onChoose(item.id);
              }}
            >
              {item.title}
              <small>{item.note}</small>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
