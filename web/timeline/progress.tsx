import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { clockText } from "../base/time_text.ts";
import * as state from "../state/app_state.ts";

/** Shorter runs show no progress, in milliseconds. */
const SOON = 200;
/** The interval between updates of the elapsed time, in milliseconds. */
const INTERVAL = 100;

/** The progress of a long run over the schedule: elapsed time, virtual clock, steps and events. */
export function Progress() {
  const elapsed = useSignal(0);
  const isRunning = state.running.value;
  useEffect(() => {
    elapsed.value = 0;
    if (!isRunning) return;
    const begin = performance.now();
    const timer = setInterval(() => {
      elapsed.value = performance.now() - begin;
    }, INTERVAL);
    return () => clearInterval(timer);
  }, [isRunning]);

  const progress = state.progress.value;
  if (!progress || elapsed.value < SOON) return null;
  const { time, steps, events } = progress;
  return (
    <div class="progress">
      <div class="progress-bar" role="progressbar" aria-label="The program is running" />
      <p>
        Running for <b>{(elapsed.value / 1000).toFixed(1)} s</b>. Virtual time <b>{clockText(time)}</b>,{" "}
        <b>{steps.toLocaleString("en")}</b> {steps === 1 ? "step" : "steps"}, <b>{events.toLocaleString("en")}</b>{" "}
        {events === 1 ? "event" : "events"}. Stop keeps the events.
      </p>
    </div>
  );
}
