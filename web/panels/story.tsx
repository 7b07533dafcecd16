import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { remPixels } from "../base/rem.ts";
import { clockText } from "../base/time_text.ts";
import { storyLine } from "../model/sentences/story.ts";
import { seek } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { endCancellation, shownCancellation } from "../state/cancellation.ts";
import { found, foundSoFar, goToFound, wanted } from "../state/search.ts";
import { titleOf } from "../state/titles.ts";
import { lazily } from "../ui/lazily.tsx";
import { Panel } from "../ui/panel.tsx";
import { scrollToRow, useListWindow } from "../ui/windowed_list.ts";

const Cancellation = lazily(async () => (await import("./cancellation.tsx")).Cancellation);

/** The height of a line in rem; `.story-line` must have the same. */
const LINE = 1.375;

/** The run as sentences, one per moment; the list follows the play head and can be searched. */
export function Story() {
  return (
    <Panel
      name="Story"
      aside={
        shownCancellation.value ? (
          <button type="button" class="button button-quiet" onClick={endCancellation}>
            Whole story
          </button>
        ) : (
          <Search />
        )
      }
    >
      {shownCancellation.value ? <Cancellation /> : <Lines />}
    </Panel>
  );
}

/** The search field with the number of matches; Enter goes to the next match, Shift+Enter to the previous one. */
function Search() {
  const isSearching = wanted.value.trim() !== "";
  const place = foundSoFar.value > 0 ? `${foundSoFar.value} of ` : "";
  return (
    <>
      {isSearching && (
        <output class="story-found" aria-live="polite">
          {place}
          {found.value.length}
        </output>
      )}
      <input
        class="search-field story-search"
        type="search"
        placeholder="Search"
        aria-label="Search the story"
        title={titleOf("search")}
        value={wanted.value}
        onInput={(event) => {
          wanted.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") goToFound(event.shiftKey ? -1 : 1);
          else if (event.key !== "Escape") return;
          else if (wanted.value !== "") wanted.value = "";
          else event.currentTarget.blur();
          event.preventDefault();
        }}
      />
    </>
  );
}

/** The list of moments; only the visible lines are in the document, because a run has up to a million. */
function Lines() {
  const body = useRef<HTMLDivElement>(null);
  const stops = found;
  const current = useComputed(() => foundSoFar.value - 1);

  useEffect(() => {
    if (body.current && current.value >= 0) scrollToRow(body.current, current.value, remPixels(LINE));
  }, [current.value, stops.value]);

  const model = state.model.value;
  const count = stops.value.length;
  const { first, end, top } = useListWindow(body, count, remPixels(LINE));
  return (
    <div
      ref={body}
      class="panel-body"
      onScroll={(event) => {
        top.value = event.currentTarget.scrollTop;
      }}
    >
      {count === 0 && <p class="empty">{emptyText(wanted.value)}</p>}
      <div
        class="story"
        role="listbox"
        aria-label="Moments"
        tabIndex={0}
        aria-activedescendant={current.value >= 0 ? `story-${stops.value[current.value]}` : undefined}
        style={{ height: `${count * LINE}rem` }}
        onKeyDown={(event) => {
          const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          const next = way && stops.value[Math.max(0, current.value + way)];
          if (next === undefined || next === 0) return;
          event.preventDefault();
          seek(next);
        }}
      >
        {model &&
          stops.value.slice(first, end).map((sequence, index) => {
            const place = first + index;
            const { time, line, text } = storyLine(model, sequence);
            const isCurrent = place === current.value;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
              <div
                key={sequence}
                id={`story-${sequence}`}
                class={`story-line${isCurrent ? " is-current" : ""}`}
                role="option"
                tabIndex={-1}
                aria-selected={isCurrent}
                aria-setsize={count}
                aria-posinset={place + 1}
                style={{ top: `${place * LINE}rem` }}
                title={text}
                onClick={() => seek(sequence)}
              >
                <time>{clockText(time)}</time>
                <span>
                  {text}
                  {line > 0 && <small> line {line}</small>}
                </span>
              </div>
            );
          })}
      </div>
    </div>
  );
}

function emptyText(wanted: string): string {
  if (!state.model.value) return "Nothing has run yet.";
  return wanted ? "No moment of this run matches these words." : "The run has no events.";
}
