const IS_MAC = navigator.platform.startsWith("Mac");
const NAMES: Readonly<Record<string, string>> = {
  Mod: IS_MAC ? "⌘" : "Ctrl",
  Enter: "↵",
  ArrowRight: "→",
  ArrowLeft: "←",
  Escape: "Esc",
};

/** The keys of an action as readable text: `Ctrl ↵`, `G E`. */
export function keyText(keys: string): string {
  const parts = keys.length === 1 ? [keys] : keys.split(/[+ ]/);
  return parts.map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(" ");
}
