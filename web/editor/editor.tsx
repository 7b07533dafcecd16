import { effect, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { backToDraft, run, say } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { caret, goToLineMoment } from "../state/caret.ts";
import { adopt, edit, hasDraft } from "../state/programs.ts";
import { readStored, writeStored } from "../state/storage.ts";
import { theme } from "../state/theme.ts";
import { Panel } from "../ui/panel.tsx";
import { type CodeView, type EditorEvents, lineOf } from "./code_view.ts";
import { KeepingNote } from "./keeping_note.tsx";
import { createPlainEditor } from "./plain_editor.ts";
import { Problems } from "./problems.tsx";

type EditorChoice = "full" | "plain";

const KEY = "loopscope.editor";
/** Monaco does not suit touch and narrow screens. */
const STARTS_PLAIN = "(pointer: coarse), (max-width: 35em)";

/** The editor panel: a plain editor first, Monaco when it has loaded, and the list of problems. */
export function Editor() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<CodeView | null>(null);
  const choice = useSignal<EditorChoice>(
    readStored<EditorChoice>(KEY) ?? (matchMedia(STARTS_PLAIN).matches ? "plain" : "full"),
  );

  useEffect(() => {
    if (!host.current) return;
    return mountEditor(host.current, view, choice);
  }, []);

  const toggle = () => {
    choice.value = choice.value === "full" ? "plain" : "full";
    writeStored(KEY, choice.value);
  };

  return (
    <Panel
      name="Editor"
      aside={
        <>
          <OriginNote />
          <span class="spacer" />
          <button type="button" class="button button-quiet" aria-pressed={choice.value === "plain"} onClick={toggle}>
            Plain text
          </button>
        </>
      }
    >
      <div class="editor-body">
        <KeepingNote />
        <div ref={host} class="editor-host" />
        <Problems goTo={(line, column) => view.current?.goTo(line, column)} />
      </div>
    </Panel>
  );
}

/** A note that the text is not the user's own program, with buttons to return to it. */
function OriginNote() {
  const origin = state.origin.value;
  if (origin.kind === "draft") return null;
  const what = origin.kind === "link" ? "from a link" : origin.title;
  return (
    <>
      <span class="note">{what}</span>
      {hasDraft() && (
        <>
          <button type="button" class="button button-quiet" onClick={() => void backToDraft()}>
            To my own program
          </button>
          <button
            type="button"
            class="button button-quiet"
            title="Replace my own program with this one"
            onClick={adopt}
          >
            Keep as mine
          </button>
        </>
      )}
    </>
  );
}

const EVENTS: EditorEvents = { changed: edit, run, pressedLine: goToLineMoment };

/** Mounts an editor and synchronizes it with the state. Returns the function that removes it. */
function mountEditor(
  host: HTMLElement,
  view: { current: CodeView | null },
  choice: { value: EditorChoice },
): () => void {
  let disposed = false;
  let monaco: typeof import("./monaco.ts") | undefined;
  caret.line = () => lineOf(state.source.peek(), shown().selection().to);
  const shown = holdView(view, createPlainEditor(host, state.source.peek(), EVENTS));

  const exchange = (make: () => CodeView) => {
    const { from, to } = shown().selection();
    const hadFocus = shown().hasFocus();
    shown().dispose();
    view.current = make();
    shown().setMarks(marksNow());
    shown().select(from, to);
    if (hadFocus) shown().focus();
  };

  let isFull = false;
  const showChosen = async () => {
    const wanted = choice.value === "full";
    if (wanted === isFull) return;
    if (wanted) monaco ??= await import("./monaco.ts");
    if (disposed || (choice.value === "full") !== wanted || wanted === isFull) return;
    isFull = wanted;
    exchange(() => {
      const text = state.source.peek();
      return wanted && monaco ? monaco.createMonacoEditor(host, text, EVENTS) : createPlainEditor(host, text, EVENTS);
    });
  };

  const ends = [
    effect(() => shown().setText(state.source.value)),
    effect(() => shown().setMarks(marksNow())),
    effect(() => {
      theme.value;
      if (isFull) monaco?.applyMonacoTheme();
    }),
  ];
  let endChoice: (() => void) | undefined;
  // Load the engine and show the first schedule before Monaco.
  const timer = setTimeout(() => {
    endChoice = effect(() => {
      choice.value;
      showChosen().catch((error) => {
        console.error(error);
        say("The full editor could not be loaded; the plain editor remains.");
        choice.value = "plain";
      });
    });
  }, 600);

  return () => {
    disposed = true;
    clearTimeout(timer);
    endChoice?.();
    for (const end of ends) end();
    shown().dispose();
  };
}

function holdView(view: { current: CodeView | null }, first: CodeView): () => CodeView {
  view.current = first;
  return () => view.current as CodeView;
}

function marksNow() {
  return { diagnostics: state.diagnostics.value, currentLine: state.currentLine.value, parked: state.parked.value };
}
