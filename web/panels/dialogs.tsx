import { openDialog } from "../state/app_state.ts";
import { lazily } from "../ui/lazily.tsx";

export type DialogProps = { onClose(): void };

const Palette = lazily<DialogProps>(async () => (await import("./palette.tsx")).Palette);
const KeyList = lazily<DialogProps>(async () => (await import("./key_list.tsx")).KeyList);
const EarlierPrograms = lazily<DialogProps>(async () => (await import("./earlier_programs.tsx")).EarlierPrograms);
const Conformance = lazily<DialogProps>(async () => (await import("./conformance.tsx")).Conformance);

/** The open dialog; each dialog is loaded on first use. */
export function Dialogs() {
  const close = () => {
    openDialog.value = "none";
  };
  if (openDialog.value === "palette") return <Palette onClose={close} />;
  if (openDialog.value === "keys") return <KeyList onClose={close} />;
  if (openDialog.value === "earlier") return <EarlierPrograms onClose={close} />;
  if (openDialog.value === "conformance") return <Conformance onClose={close} />;
  return null;
}
