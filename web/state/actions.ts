import { partitionPoint } from "../base/search.ts";
import { cancellationAt } from "../model/causes/cancellation_at.ts";
import type { AxisKind } from "../model/schedule/axis.ts";
import { foldOfGroup } from "../model/schedule/lane_rows.ts";
import { STRIDE_NAMES, type Stride } from "../model/schedule/strides.ts";
import * as state from "./app_state.ts";
import { showCancellation } from "./cancellation.ts";
import type { EarlierProgram } from "./earlier.ts";
import { momentOfLesson, neighbourOf, openLesson } from "./lessons.ts";
import { runSeen } from "./prediction.ts";
import { type Keepsake, keepsake, openEarlier, openExample, openOwn, publish, putBack } from "./programs.ts";
import { stopRun } from "./runs.ts";

const TOAST_TIME = 4000;
/** A message with an undo button stays visible longer. */
const UNDO_TIME = 12_000;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

/** Runs the program and puts its link into the address bar. */
export function run(): void {
  state.notice.value = null;
  void publish();
  runSeen();
}

export function stop(): void {
  stopRun();
}

/** Opens an example and runs it, or first asks for a prediction if the lesson has one. Offers to undo the replacement of a changed program. */
export async function chooseExample(id: string): Promise<void> {
  const before = keepsake();
  state.notice.value = null;
  state.toast.value = null;
  if (!(await openExample(id))) {
    say("The examples could not be loaded. Is the page still online?");
    return;
  }
  if (openLesson.value?.predict) void ask();
  else runSeen();
  offerUndo(before);
}

/** Asks for the order of the open lesson's output lines; the run is shown afterwards. */
export async function ask(): Promise<void> {
  try {
    await (await import("./prediction_actions.ts")).startPrediction();
  } catch (error) {
    // The prediction exercise could not be loaded.
    console.error(error);
    runSeen();
  }
}

/** Runs the program of a link that was opened. Offers to undo the replacement of a changed program. */
export function runOpened(before: Keepsake | null): void {
  runSeen();
  if (before?.source !== state.source.value) offerUndo(before);
}

function offerUndo(before: Keepsake | null): void {
  if (!before) return;
  const undo = () => {
    state.toast.value = null;
    state.notice.value = null;
    putBack(before);
    runSeen();
  };
  const what = openLesson.value?.title ?? "Another program";
  say(`${what} replaced your program.`, { label: "Undo", run: undo });
}

/** Opens the next lesson, or with -1 the previous one. */
export async function turnLesson(offset: -1 | 1): Promise<void> {
  const lesson = openLesson.value;
  if (!lesson) return;
  const neighbour = await neighbourOf(lesson.id, offset);
  if (neighbour) await chooseExample(neighbour.id);
  else say("The lessons could not be loaded. Is the page still online?");
}

/** Goes to the moment of the open lesson; for a cancellation it also opens the story of the cancellation. */
export function goToLessonMoment(): void {
  const { model } = state;
  if (momentOfLesson.value === 0 || !model.value) return;
  seek(momentOfLesson.value);
  const request = cancellationAt(model.value, momentOfLesson.value);
  if (request) void showCancellation(request);
}

/** Returns to the user's own program and runs it. */
export async function backToDraft(): Promise<void> {
  state.notice.value = null;
  await openOwn();
  runSeen();
}

/** Opens an earlier program and runs it. Offers to undo the replacement of a changed program. */
export function chooseEarlier(program: EarlierProgram): void {
  const before = keepsake();
  state.notice.value = null;
  openEarlier(program);
  runSeen();
  offerUndo(before);
}

/** Puts the program's link into the address bar and copies it. */
export async function share(): Promise<void> {
  const address = await publish();
  const size = new Blob([address]).size;
  const long = size > 8192 ? ` It is ${Math.ceil(size / 1024)} KB long; some applications truncate such links.` : "";
  try {
    await navigator.clipboard.writeText(address);
    say(`Link copied.${long}`);
  } catch {
    say(`The link is in the address bar; the browser did not allow copying it.${long}`);
  }
}

export function say(text: string, action?: NonNullable<state.Toast["action"]>): void {
  const toast = action ? { text, action } : { text };
  state.toast.value = toast;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(
    () => {
      if (state.toast.value === toast) state.toast.value = null;
    },
    action ? UNDO_TIME : TOAST_TIME,
  );
}

/** Steps one stride forward, or shows a message when there is no such moment. */
export function step(): void {
  go("next");
}

/** Steps one stride back. */
export function back(): void {
  go("previous");
}

function go(way: "next" | "previous"): void {
  const { model, head, stride, followedTask } = state;
  if (!model.value || model.value.stops.count === 0) return;
  const found = model.value.strides[way](head.value, stride.value, followedTask.value);
  if (found !== null) state.head.value = found;
  else if (stride.value !== "moment")
    say(`${way === "next" ? "No later" : "No earlier"} ${STRIDE_NAMES[stride.value]}.`);
}

export function chooseStride(stride: Stride): void {
  state.stride.value = stride;
}

export function goToStart(): void {
  state.head.value = state.model.value?.stops.first() ?? null;
}

export function goToEnd(): void {
  state.head.value = state.model.value?.stops.last() ?? null;
}

/** Shows the whole run, without a play head. */
export function leaveHead(): void {
  state.head.value = null;
  state.selection.value = null;
  state.focusedTask.value = 0;
}

/** Moves the play head to the stop nearest to a sequence number. */
export function seek(sequence: number): void {
  const stops = state.model.value?.stops;
  if (stops) state.head.value = stops.nearest(sequence);
}

/** Moves the play head to an event, which need not be a stop. */
export function goTo(sequence: number): void {
  state.head.value = sequence;
}

export function select(selection: state.Selection | null): void {
  state.selection.value = selection;
}

/** Toggles the focus on the selected task, or else on the running task. */
export function toggleFocus(): void {
  const { focusedTask, followedTask } = state;
  if (focusedTask.value === 0 && followedTask.value === 0) say("Select a task first: click one of its bars.");
  focusedTask.value = focusedTask.value > 0 ? 0 : followedTask.value;
}

/** Zooms the schedule to the selection. */
export function zoomToSelection(): void {
  if (state.selection.value) moveView("selection");
  else say("Nothing is selected: click a bar first.");
}

/** Selects a task in the schedule: the span of its lane at the play head. */
export function selectTask(task: number): void {
  const spans = state.model.value?.lanes.lane(task)?.spans ?? [];
  const at = partitionPoint(spans, (span) => span.end <= state.shownSequence.value + 1);
  if (spans.length > 0) select({ task, span: Math.min(at, spans.length - 1) });
}

/** Folds or unfolds the descendants of a task, or a group (see `foldOfGroup`). */
export function toggleFold(task: number): void {
  const folded = new Set(state.folded.value);
  if (!folded.delete(task)) folded.add(task);
  state.folded.value = folded;
}

/** Folds all groups of tasks, or unfolds them when any is folded. */
export function toggleGroups(): void {
  const groups = state.model.value?.groups.all.map(foldOfGroup) ?? [];
  const folded = new Set(state.folded.value);
  const someAre = groups.some((group) => folded.has(group));
  for (const group of groups) {
    if (someAre) folded.delete(group);
    else folded.add(group);
  }
  state.folded.value = folded;
}

/** Shows or hides the lanes of asyncio's own tasks at the end of a loop. */
export function toggleTearDown(): void {
  state.shownTasks.value = state.shownTasks.value === "all" ? "program" : "all";
}

/** Changes the visible part of the schedule. */
export function moveView(way: state.ViewMove["way"]): void {
  state.viewMove.value = { way };
}

/** Opens a dialog, or closes it when it is already open. */
export function openDialog(which: state.OpenDialog): void {
  state.openDialog.value = state.openDialog.value === which ? "none" : which;
}

export function chooseAxis(kind: AxisKind): void {
  state.axisKind.value = kind;
}
