import type { AxisKind } from "../model/axis.ts";
import * as state from "./app_state.ts";
import { openExample, openOwn, publish } from "./programs.ts";
import { startRun, stopRun } from "./runs.ts";

const TOAST_TIME = 4000;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

/** Runs the program and puts it into the address. */
export function run(): void {
  state.notice.value = null;
  void publish();
  void startRun();
}

export function stop(): void {
  stopRun();
}

/** Opens an example and runs it. */
export function chooseExample(id: string): void {
  state.notice.value = null;
  openExample(id);
  void startRun();
}

/** Goes back to the person's own program and runs it. */
export function backToDraft(): void {
  state.notice.value = null;
  openOwn();
  void startRun();
}

/** Puts the program into the address and copies that. */
export async function share(): Promise<void> {
  const address = await publish();
  const size = new Blob([address]).size;
  const long = size > 8192 ? ` It is ${Math.ceil(size / 1024)} KB long; some programs cut such links.` : "";
  try {
    await navigator.clipboard.writeText(address);
    say(`Link copied.${long}`);
  } catch {
    say(`The link is in the address bar; the browser did not let it be copied.${long}`);
  }
}

export function say(text: string): void {
  state.toast.value = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    state.toast.value = "";
  }, TOAST_TIME);
}

export function step(): void {
  const stops = state.picture.value?.stops;
  if (stops) state.head.value = stops.next(state.head.value);
}

export function back(): void {
  const stops = state.picture.value?.stops;
  if (stops) state.head.value = stops.previous(state.head.value);
}

export function goToStart(): void {
  state.head.value = state.picture.value?.stops.first() ?? null;
}

export function goToEnd(): void {
  state.head.value = state.picture.value?.stops.last() ?? null;
}

/** Looks at the whole run again, without a play head. */
export function leaveHead(): void {
  state.head.value = null;
  state.selection.value = null;
}

/** Moves the play head to the stop nearest to a sequence number. */
export function seek(sequence: number): void {
  const stops = state.picture.value?.stops;
  if (stops) state.head.value = stops.nearest(sequence);
}

export function select(selection: state.Selection | null): void {
  state.selection.value = selection;
}

/** Brings the whole run into sight. */
export function fit(): void {
  state.fitRequests.value += 1;
}

export function chooseAxis(kind: AxisKind): void {
  state.axisKind.value = kind;
}
