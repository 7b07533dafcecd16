import type { StoryItem, StoryPart } from "../model/sentences/cancellation_story.ts";
import { goTo } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { shownCancellation } from "../state/cancellation.ts";
import "../styles/cancellation.css";

const PARTS: Readonly<Record<StoryPart, string>> = {
  cause: "cause",
  asked: "request",
  delivered: "raised",
  handled: "handled",
  reached: "propagated",
};

/** The cause of a cancellation, how the task handled it and which tasks it reached; a click on an item goes to its moment. */
export function Cancellation() {
  const story = shownCancellation.value;
  if (!story) return null;
  const name = state.model.value?.lanes.name(story.task);
  return (
    <div class="panel-body cancellation">
      <h3 id="cancellation-title">The cancellation of {name}, step by step</h3>
      <ol aria-labelledby="cancellation-title">
        {story.items.map((item) => (
          <Item key={item.sequence} item={item} />
        ))}
      </ol>
    </div>
  );
}

function Item({ item }: { item: StoryItem }) {
  const isNow = state.head.value === item.sequence;
  return (
    <li>
      <button
        type="button"
        class={`story-item part-${item.part}`}
        aria-current={isNow ? "step" : undefined}
        onClick={() => goTo(item.sequence)}
      >
        <b>{PARTS[item.part]}</b>
        <span>
          {item.text}
          {item.line > 0 && <small> line {item.line}</small>}
        </span>
      </button>
    </li>
  );
}
