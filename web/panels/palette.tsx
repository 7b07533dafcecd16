import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { ACTIONS, type Action } from "../state/action_table.ts";
import { keyText } from "../state/key_text.ts";
import { Dialog } from "../ui/dialog.tsx";
import type { DialogProps } from "./dialogs.tsx";
import "../styles/dialogs.css";

/** The available actions, filtered by the typed words; arrow keys select an action and Enter runs it. */
export function Palette({ onClose }: DialogProps) {
  const words = useSignal("");
  const chosen = useSignal(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = found(words.value);
  const at = Math.min(chosen.value, shown.length - 1);

  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }));

  const choose = (action: Action | undefined) => {
    if (!action) return;
    onClose();
    // Run after the dialog has restored the focus, so that the action can move it.
    setTimeout(action.run);
  };
  const hear = (event: KeyboardEvent) => {
    const count = Math.max(1, shown.length);
    if (event.key === "Enter") choose(shown[at]);
    else if (event.key === "ArrowDown") chosen.value = (at + 1) % count;
    else if (event.key === "ArrowUp") chosen.value = (at + count - 1) % count;
    else return;
    event.preventDefault();
  };

  return (
    <Dialog name="Actions" className="palette" onClose={onClose}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Find an action"
        aria-expanded={true}
        aria-controls="palette-list"
        aria-activedescendant={shown.length > 0 ? `palette-${at}` : undefined}
        autocomplete="off"
        placeholder="What do you want to do?"
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
          chosen.value = 0;
        }}
        onKeyDown={hear}
      />
      <div class="palette-list" id="palette-list" role="listbox" aria-label="Actions" ref={list}>
        {shown.map((action, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={action.name}
            id={`palette-${index}`}
            role="option"
            class="palette-item"
            aria-selected={index === at}
            onClick={() => choose(action)}
          >
            <span>{action.name}</span>
            <kbd>{keyText(action.keys[0] ?? "")}</kbd>
          </div>
        ))}
      </div>
      {shown.length === 0 && <p class="empty">No action has all of these words.</p>}
    </Dialog>
  );
}

/** The actions whose names contain all words; names that start with the typed text come first. */
function found(words: string): readonly Action[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = (action: Action) => action.name.toLowerCase().startsWith(words.trim().toLowerCase());
  return ACTIONS.filter(({ group, name, isPossible }) => {
    const text = `${group} ${name}`.toLowerCase();
    return isPossible() && wanted.every((word) => text.includes(word));
  }).sort((a, b) => Number(begins(b)) - Number(begins(a)));
}
