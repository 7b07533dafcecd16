import { partitionPoint } from "../base/search.ts";
import { cancellationAt } from "../model/causes/cancellation_at.ts";
import type { AxisKind } from "../model/schedule/axis.ts";
import { foldOfGroup } from "../model/schedule/lane_rows.ts";
import { STRIDE_NAMES, type Stride } from "../model/schedule/strides.ts";
import * as state from "./app_state.ts";
import { tellCancellation } from "./cancellation.ts";
import type { EarlierProgram } from "./earlier.ts";
import { momentOfLesson, neighbourOf, openLesson } from "./lessons.ts";
import { runSeen } from "./prediction.ts";
import { type Keepsake, keepsake, openEarlier, openExample, openOwn, publish, putBack } from "./programs.ts";
import { stopRun } from "./runs.ts";

const TOAST_TIME = 4000;
/** What can be undone stays in sight for longer. */
const UNDO_TIME = 12_000;
let toastTimer: ReturnType<typeof setTimeout> | undefined;

/** Runs the program and puts it into the address. */
export function run(): void {
  state.notice.value = null;
  void publish();
  runSeen();
}

export function stop(): void {
  stopRun();
}

/** Opens an example and runs it, or first asks what it will print, if it is for that; what a person had changed before can be put back. */
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

/** Asks in which order the open lesson prints its lines; its run is shown afterwards. */
export async function ask(): Promise<void> {
  try {
    await (await import("./prediction_actions.ts")).startPrediction();
  } catch (error) {
    // What asks could not be loaded.
    console.error(error);
    runSeen();
  }
}

/** Runs what was opened by its address; what a person had changed before can be put back. */
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
  say(`${what} took the place of your program.`, { label: "Undo", run: undo });
}

/** Opens the lesson after the open one, or the one before. */
export async function turnLesson(offset: -1 | 1): Promise<void> {
  const lesson = openLesson.value;
  if (!lesson) return;
  const neighbour = await neighbourOf(lesson.id, offset);
  if (neighbour) await chooseExample(neighbour.id);
  else say("The lessons could not be loaded. Is the page still online?");
}

/** Goes to the moment that the open lesson is about; that of a cancellation is told with its story. */
export function goToLessonMoment(): void {
  const { model } = state;
  if (momentOfLesson.value === 0 || !model.value) return;
  seek(momentOfLesson.value);
  const request = cancellationAt(model.value, momentOfLesson.value);
  if (request) void tellCancellation(request);
}

/** Goes back to the person's own program and runs it. */
export async function backToDraft(): Promise<void> {
  state.notice.value = null;
  await openOwn();
  runSeen();
}

/** Opens a program that was written before and runs it; what was there can be put back. */
export function chooseEarlier(program: EarlierProgram): void {
  const before = keepsake();
  state.notice.value = null;
  openEarlier(program);
  runSeen();
  offerUndo(before);
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

/** One stride forward; says so when there is no such moment ahead. */
export function step(): void {
  go("next");
}

/** One stride back. */
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

/** Looks at the whole run again, without a play head. */
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

/** Moves the play head to an event, be it a stop or not. */
export function goTo(sequence: number): void {
  state.head.value = sequence;
}

export function select(selection: state.Selection | null): void {
  state.selection.value = selection;
}

/** Dims all tasks but the one chosen, or else the one that runs; or ends that. */
export function toggleFocus(): void {
  const { focusedTask, followedTask } = state;
  if (focusedTask.value === 0 && followedTask.value === 0) say("Choose a task first: press on one of its bars.");
  focusedTask.value = focusedTask.value > 0 ? 0 : followedTask.value;
}

/** Fills the schedule with what is chosen there. */
export function lookAtSelection(): void {
  if (state.selection.value) moveView("selection");
  else say("Nothing is chosen: press on a bar first.");
}

/** Chooses a task in the schedule: the stretch of its lane at the play head. */
export function selectTask(task: number): void {
  const spans = state.model.value?.lanes.lane(task)?.spans ?? [];
  const at = partitionPoint(spans, (span) => span.end <= state.shownSequence.value + 1);
  if (spans.length > 0) select({ task, span: Math.min(at, spans.length - 1) });
}

/** Folds what is under a task's lane, or a group (see `foldOfGroup`), or unfolds it. */
export function toggleFold(task: number): void {
  const folded = new Set(state.folded.value);
  if (!folded.delete(task)) folded.add(task);
  state.folded.value = folded;
}

/** Folds all groups of tasks, or unfolds them when one is folded. */
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

/** Shows the lanes of the tasks that tear a loop down, or hides them. */
export function toggleTearDown(): void {
  state.shownTasks.value = state.shownTasks.value === "all" ? "program" : "all";
}

/** Changes which part of the schedule is in sight. */
export function moveView(way: state.ViewMove["way"]): void {
  state.viewMove.value = { way };
}

/** Opens a dialog, or closes it when it is open. */
export function openDialog(which: state.OpenDialog): void {
  state.openDialog.value = state.openDialog.value === which ? "none" : which;
}

export function chooseAxis(kind: AxisKind): void {
  state.axisKind.value = kind;
}
