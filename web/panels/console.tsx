import { useEffect, useRef } from "preact/hooks";
import { consoleParts } from "../model/schedule/printed.ts";
import { seek } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { Panel } from "../ui/panel.tsx";
import { Scroller } from "../ui/scroller.tsx";

/** Of longer output, only the last characters are shown. */
const MOST_CHARACTERS = 200_000;

/** The output of the program; output from after the play head is pale. */
export function Console() {
  return (
    <Panel name="Console">
      <Scroller label="Console text">
        <Output />
      </Scroller>
    </Panel>
  );
}

function Output() {
  const output = useRef<HTMLPreElement>(null);
  useEffect(() => {
    // Keep the last output before the play head in view.
    const written = output.current?.querySelectorAll("span:not(.is-later)");
    const last = written?.item(written.length - 1) ?? output.current?.firstElementChild;
    const body = output.current?.parentElement;
    if (last instanceof HTMLElement && body) {
      const bottom = last.offsetTop + last.offsetHeight;
      body.scrollTop = bottom - body.clientHeight + 8;
    }
  });
  const pieces = state.consolePieces.value;
  const { head, model } = state;
  if (pieces.length === 0) {
    return <p class="empty">{model.value && !state.running.value ? "No output." : ""}</p>;
  }
  const everything = { stdout: Number.POSITIVE_INFINITY, stderr: Number.POSITIVE_INFINITY };
  const at = head.value;
  const written = at === null ? everything : (model.value?.printed.lengthsAt(at) ?? everything);
  const parts = lastOf(consoleParts(pieces, written));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the story has every print for the keys
    <pre
      ref={output}
      class="console"
      role="log"
      aria-label="Output"
      title="Click a line to go to the moment when it was printed"
      onClick={goToWriter}
    >
      {parts.map((part, index) => (
        <span
          key={index}
          class={`is-${part.stream}${part.later ? " is-later" : ""}`}
          data-stream={part.stream}
          data-begin={part.begin}
        >
          {part.text}
        </span>
      ))}
    </pre>
  );
}

/** Goes to the moment when the clicked text was printed; a drag selects text as usual. */
function goToWriter(event: MouseEvent): void {
  const selected = getSelection();
  const part = (event.target as HTMLElement).closest<HTMLElement>("[data-begin]");
  if (!part || !selected?.isCollapsed || selected.focusNode?.parentElement !== part) return;
  const stream = part.dataset.stream === "stderr" ? "stderr" : "stdout";
  const text = part.textContent ?? "";
  // A click behind the end of a line counts for its last character.
  const offset = text[selected.focusOffset] === "\n" ? selected.focusOffset - 1 : selected.focusOffset;
  const writer = state.model.value?.printed.writerOf(stream, Number(part.dataset.begin) + Math.max(0, offset));
  if (writer !== undefined) seek(writer);
}

function lastOf<Part extends { readonly text: string }>(parts: readonly Part[]): readonly Part[] {
  let characters = 0;
  let from = parts.length;
  while (from > 0 && characters < MOST_CHARACTERS) {
    from -= 1;
    characters += parts[from]?.text.length ?? 0;
  }
  return parts.slice(from);
}
