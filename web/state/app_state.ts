import { computed, signal } from "@preact/signals";
import type { Diagnostic } from "../engine/outcome.ts";
import type { LoopState } from "../model/loop_state/loop_state.ts";
import { initialLoopState } from "../model/loop_state/loop_state.ts";
import { parkedLines } from "../model/loop_state/parked.ts";
import type { Ending, Verdict } from "../model/loop_state/verdict.ts";
import type { AxisKind } from "../model/schedule/axis.ts";
import { LaneRows, type ShownTasks } from "../model/schedule/lane_rows.ts";
import { endOfMoment, type Head } from "../model/schedule/playback.ts";
import type { ConsolePiece } from "../model/schedule/printed.ts";
import type { ScheduleModel } from "../model/schedule/schedule_model.ts";
import type { Stride } from "../model/schedule/strides.ts";
import { sentenceAt } from "../model/sentences/describe_event.ts";

/** Where the program in the editor comes from; only the draft is the person's own, the others never overwrite it. */
export type Origin =
  | { readonly kind: "draft" }
  | { readonly kind: "link" }
  | { readonly kind: "example"; readonly id: string; readonly title: string };

/** What is chosen in the schedule: a stretch of a lane, by the task (0: the loop) and the span's index in its lane. */
export type Selection = { readonly task: number; readonly span: number };

/** The program text in the editor. */
export const source = signal("");
/** What `random` starts from. */
export const seed = signal(0);
export const origin = signal<Origin>({ kind: "draft" });

/** Whether a run is going on. */
export const running = signal(false);
/** How far a run that goes on has come: virtual seconds, steps of tasks, events; null when none goes on. */
export type Progress = { readonly time: number; readonly steps: number; readonly events: number };
export const progress = signal<Progress | null>(null);
/** How many runs have come to their end since the page was opened. */
export const runsEnded = signal(0);
/** How the run that is shown came out; null while it goes on and before the first. */
export const ending = signal<Ending | null>(null);
/** The text that the shown run was made from; the current line is only marked while the editor still holds it. */
export const ranSource = signal<string | null>(null);
/** What there is to draw of the shown run; the object grows, and `revision` changes when it has. */
export const model = signal<ScheduleModel | null>(null);
export const revision = signal(0);
/** What the shown run wrote, in order. */
export const consolePieces = signal<readonly ConsolePiece[]>([]);

/** What the engine says about the text in the editor. */
export const diagnostics = signal<readonly Diagnostic[]>([]);

/** Where the play head stands. */
export const head = signal<Head>(null);
export const selection = signal<Selection | null>(null);
/** The task that all others are dimmed for; 0: none. */
export const focusedTask = signal(0);
/** The tasks under whose lanes, and the groups (see `foldOfGroup`), all is folded, and whose lanes there are. */
export const folded = signal<ReadonlySet<number>>(new Set());
export const shownTasks = signal<ShownTasks>("program");
/** By what the play head steps. */
export const stride = signal<Stride>("moment");
/** Whether the play head moves by itself, and how many moments a second. */
export const playing = signal(false);
export const speed = signal(2);
export const axisKind = signal<AxisKind>("story");
/** What the person asked last to see of the schedule; a new object each time. */
export type ViewMove = { readonly way: "fit" | "zoom in" | "zoom out" | "pan left" | "pan right" | "selection" };
export const viewMove = signal<ViewMove>({ way: "fit" });
/** Which dialog is open. */
export type OpenDialog = "none" | "examples" | "palette" | "keys" | "earlier" | "conformance";
export const openDialog = signal<OpenDialog>("none");

/** What the banner says when it is not about a run: that a link cannot be read. */
export const notice = signal<Verdict | null>(null);
/** The verdict on the shown run, for the banner. */
export const runVerdict = signal<Verdict | null>(null);
/** A short confirmation, gone after a few seconds; with it can come one thing to do about it. */
export type Toast = { readonly text: string; readonly action?: { readonly label: string; readonly run: () => void } };
export const toast = signal<Toast | null>(null);

/** The sequence number up to which things are shown: the play head's, or the end of the log. */
export const shownSequence = computed<number>(() => {
  revision.value;
  const log = model.value?.log;
  if (!log) return 0;
  return head.value === null ? log.count : endOfMoment(log, head.value);
});

/** The loop's state at the play head. */
export const shownState = computed<LoopState>(() => model.value?.states.at(shownSequence.value) ?? initialLoopState());

/** Whether the text in the editor is the one that the shown run was made from. */
export const runIsCurrent = computed(() => ranSource.value === source.value);

/** The source line being run at the play head; 0 when there is none to mark. */
export const currentLine = computed(() => {
  if (head.value === null || !runIsCurrent.value) return 0;
  const event = model.value?.event(head.value);
  if (event && event.line > 0) return event.line;
  return shownState.value.running > 0 ? shownState.value.line : 0;
});

/** The lanes of the schedule as they stand below one another; null before the first run. */
export const laneRows = computed(() => {
  revision.value;
  return model.value && new LaneRows(model.value.lanes, folded.value, shownTasks.value, model.value.groups.all);
});

/** The task whose moments count for the stride `task`: the one chosen in the schedule, else the one that runs at the play head. */
export const followedTask = computed(() => {
  const chosen = selection.value?.task ?? 0;
  return chosen > 0 ? chosen : shownState.value.running;
});

/** Where the tasks stand at the play head that do not run. */
export const parked = computed(() => (head.value === null || !runIsCurrent.value ? [] : parkedLines(shownState.value)));

/** What just happened at the play head, in a sentence. */
export const currentSentence = computed(() => {
  const at = head.value;
  return at === null ? "" : model.value ? sentenceAt(model.value, at) : "";
});
