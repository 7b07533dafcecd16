import { ACTIONS, type Action } from "./action_table.ts";

/** The longest pause between the two keys of a sequence, in milliseconds. */
const SEQUENCE_TIME = 1200;

let first: { readonly key: string; readonly at: number } | null = null;

/**
 * Runs the actions whose keys are pressed. Keys with Ctrl or Cmd work everywhere and before the editor handles them; other keys are
 * ignored in text fields and open dialogs. Returns the function that stops this.
 */
export function listenToKeys(): () => void {
  addEventListener("keydown", hearCommand, { capture: true });
  addEventListener("keydown", hear);
  return () => {
    removeEventListener("keydown", hearCommand, { capture: true });
    removeEventListener("keydown", hear);
  };
}

function hearCommand(event: KeyboardEvent): void {
  if (event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
  const keys = `Mod+${plainKey(event)}`;
  const action = actionOf(keys);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  if (action.isPossible() && !event.repeat) action.run();
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const key = plainKey(event);
  const before = first && performance.now() - first.at < SEQUENCE_TIME ? first.key : null;
  first = null;
  const action = (before !== null && actionOf(`${before} ${key}`)) || actionOf(key);
  if (action) {
    if (!action.isPossible() || pressesButton(event)) return;
    event.preventDefault();
    action.run();
  } else if (ACTIONS.some((each) => each.keys.some((keys) => keys.startsWith(`${key} `)))) {
    first = { key, at: performance.now() };
  }
}

function actionOf(keys: string): Action | undefined {
  return ACTIONS.find((each) => each.keys.includes(keys));
}

/** Letters are matched without Shift, and the space bar has a name. */
function plainKey(event: KeyboardEvent): string {
  if (event.key === " ") return "Space";
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Whether the space bar would press the focused element. */
function pressesButton(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return event.key === " " && target?.closest("button, summary, a") != null;
}

const TYPING = "input, textarea, select, [contenteditable], .monaco-editor, [role=menu], dialog, [role=dialog]";

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return target?.closest(TYPING) != null || document.querySelector("dialog[open]") !== null;
}
