import { back, goToEnd, goToStart, leaveHead, run, share, step } from "./actions.ts";
import { togglePlaying } from "./playing.ts";

/** The page's own keys; none of them is taken from a place where a person types. Returns the function that ends it. */
export function listenToKeys(): () => void {
  addEventListener("keydown", hear);
  return () => removeEventListener("keydown", hear);
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key === "Enter") take(event, run);
  else if (isCommand && event.key.toLowerCase() === "s") take(event, () => void share());
  else if (!isCommand && !event.altKey && !isTyping(event)) {
    const action = STEPPING[event.key];
    if (action && !pressesButton(event)) take(event, action);
  }
}

const STEPPING: Readonly<Record<string, () => void>> = {
  ArrowRight: step,
  ArrowLeft: back,
  Home: goToStart,
  End: goToEnd,
  Escape: leaveHead,
  " ": togglePlaying,
};

function take(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

/** The space bar on a button presses it. */
function pressesButton(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return event.key === " " && target?.closest("button, summary, a") != null;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return target?.closest("input, textarea, select, [contenteditable], .monaco-editor, [role=menu]") != null;
}
