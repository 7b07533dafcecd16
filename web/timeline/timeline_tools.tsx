import type { AxisKind } from "../model/schedule/axis.ts";
import { chooseAxis, moveView, toggleTearDown } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { titleOf } from "../state/titles.ts";

/** The choice of the axis and the legend of the bars. */
export function TimelineTools() {
  return (
    <>
      <div class="legend" aria-hidden="true">
        <span>
          <i class="is-running" /> running
        </span>
        <span>
          <i class="is-ready" /> ready<span class="legend-more">, in the ready queue</span>
        </span>
        <span>
          <i class="is-waiting" /> waiting
        </span>
      </div>
      <span class="spacer" />
      <div class="playback-buttons">
        <ShownTasksChoice />
        <button type="button" class="button button-quiet" title={titleOf("fit")} onClick={() => moveView("fit")}>
          Fit
        </button>
        <AxisChoice kind="story" label="Story" />
        <AxisChoice kind="time" label="Time" />
        <AxisChoice kind="passes" label="Passes" />
      </div>
    </>
  );
}

/** The toggle for asyncio's own tasks at the end of a loop, which are hidden by default. */
function ShownTasksChoice() {
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-pressed={state.shownTasks.value === "all"}
      title={titleOf("tearDown")}
      onClick={toggleTearDown}
    >
      Tear-down
    </button>
  );
}

function AxisChoice({ kind, label }: { kind: AxisKind; label: string }) {
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-pressed={state.axisKind.value === kind}
      title={titleOf(kind)}
      onClick={() => chooseAxis(kind)}
    >
      {label}
    </button>
  );
}
