import { clockText } from "../base/time_text.ts";
import { spanText } from "../model/schedule/span_text.ts";
import { STRIDE_NAMES, type Stride } from "../model/schedule/strides.ts";
import { back, chooseStride, goToEnd, goToStart, step, toggleFocus } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { cancellationHere, toggleCancellation, shownCancellation } from "../state/cancellation.ts";
import { SPEEDS, togglePlaying } from "../state/playing.ts";
import { titleOf } from "../state/titles.ts";
import { FirstIcon, LastIcon } from "../ui/icons.tsx";

const STRIDES = Object.keys(STRIDE_NAMES) as Stride[];

/** The buttons for the play head, its position, and the sentence for its event. */
export function PlaybackBar() {
  state.revision.value;
  const stops = state.model.value?.stops;
  const none = !stops || stops.count === 0;
  return (
    <div class="playback">
      <div class="playback-buttons">
        <button type="button" class="button" title={titleOf("first")} disabled={none} onClick={goToStart}>
          <FirstIcon />
          <span class="hidden-text">First moment</span>
        </button>
        <button type="button" class="button" title={titleOf("back")} disabled={none} onClick={back}>
          Back
        </button>
        <button type="button" class="button" title={titleOf("step")} disabled={none} onClick={step}>
          Step
        </button>
        <PlayButton disabled={none} />
        <button type="button" class="button" title={titleOf("last")} disabled={none} onClick={goToEnd}>
          <LastIcon />
          <span class="hidden-text">Last moment</span>
        </button>
        <StrideChoice />
        <SpeedChoice />
      </div>
      <div class="playback-place">{placeText()}</div>
      <div class="playback-sentence" role="status">
        <div>{sentenceNow()}</div>
        <div class="note">
          <FocusEnd /> {chosenText()} <CancellationButton />
        </div>
      </div>
    </div>
  );
}

/** The button that opens the story of the cancellation at the play head. */
function CancellationButton() {
  const isShown = shownCancellation.value !== null;
  if (!isShown && !cancellationHere.value) return null;
  return (
    <button
      type="button"
      class="in-text"
      aria-pressed={isShown}
      title={titleOf("cancellation")}
      onClick={toggleCancellation}
    >
      Why cancelled?
    </button>
  );
}

/** Shows the focused task and ends the focus. */
function FocusEnd() {
  const name = state.model.value?.lanes.name(state.focusedTask.value);
  if (state.focusedTask.value === 0 || !name) return null;
  return (
    <button type="button" class="in-text" aria-pressed="true" title={titleOf("focus")} onClick={toggleFocus}>
      Focus on {name}: end focus
    </button>
  );
}

function PlayButton({ disabled }: { disabled: boolean }) {
  const { playing } = state;
  return (
    <button type="button" class="button" title={titleOf("play")} disabled={disabled} onClick={togglePlaying}>
      {playing.value ? "Pause" : "Play"}
    </button>
  );
}

/** The choice of the stride for Step, Back and Play. */
function StrideChoice() {
  const task = state.model.value?.lanes.name(state.followedTask.value);
  return (
    <label class="playback-choice">
      by{" "}
      <select
        aria-label="Step by"
        value={state.stride.value}
        onChange={(event) => chooseStride(event.currentTarget.value as Stride)}
      >
        {STRIDES.map((stride) => (
          <option key={stride} value={stride}>
            {stride === "task" && task ? `moment of ${task}` : STRIDE_NAMES[stride]}
          </option>
        ))}
      </select>
    </label>
  );
}

function SpeedChoice() {
  return (
    <label class="playback-choice">
      <span class="hidden-text">Speed</span>
      <select
        aria-label="Speed"
        title="Moments per second during playback"
        value={state.speed.value}
        onChange={(event) => {
          state.speed.value = Number(event.currentTarget.value);
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed}/s
          </option>
        ))}
      </select>
    </label>
  );
}

function placeText(): string {
  const stops = state.model.value?.stops;
  if (!stops || stops.count === 0) return "";
  const { time, pass } = state.shownState.value;
  const clock = `${clockText(time)}  pass ${pass}`;
  if (state.head.value === null) return `${stops.count} moments  ${clock}`;
  return `${stops.ordinal(state.head.value)}/${stops.count}  ${clock}`;
}

function sentenceNow(): string {
  const model = state.model.value;
  if (!model) return "";
  if (state.head.value !== null) return state.currentSentence.value;
  if (model.stops.count === 0) return state.running.value ? "The program is running." : "";
  if (!state.runIsCurrent.value) return "The program has changed since this run.";
  return "This is the whole run. Step through it, or click a bar.";
}

/** The selection in the schedule, in words. */
function chosenText(): string {
  const model = state.model.value;
  const chosen = state.selection.value;
  const text = model && chosen ? spanText(model, chosen.task, chosen.span) : null;
  return text ? `Selected: ${[text.title, ...text.details].join(", ")}.` : "";
}
