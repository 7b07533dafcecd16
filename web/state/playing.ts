import { effect } from "@preact/signals";
import { step } from "./actions.ts";
import * as state from "./app_state.ts";

/** The available speeds of playback, in moments per second. */
export const SPEEDS = [1, 2, 4, 8] as const;

/** Starts playback, from the start when the play head is at the end, or stops it. */
export function togglePlaying(): void {
  const last = state.model.value?.stops.last() ?? null;
  if (last === null) return;
  if (!state.playing.value && (state.head.value === null || state.head.value >= last)) state.head.value = 0;
  state.playing.value = !state.playing.value;
}

/** Moves the play head during playback, until the last moment or another run. Returns the function that stops this. */
export function keepPlaying(): () => void {
  const stopMoving = effect(() => {
    if (!state.playing.value) return;
    const timer = setInterval(advance, 1000 / state.speed.value);
    return () => clearInterval(timer);
  });
  const stopWatching = effect(() => {
    state.ranSource.value;
    state.model.value;
    state.playing.value = false;
  });
  return () => {
    stopMoving();
    stopWatching();
  };
}

function advance(): void {
  const before = state.head.value;
  if (before !== null) step();
  if (before === null || state.head.value === before) state.playing.value = false;
}
