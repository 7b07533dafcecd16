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

/** The origin of the program in the editor. Only the draft is the user's own program; other programs never overwrite it. */
export type Origin =
  | { readonly kind: "draft" }
  | { readonly kind: "link" }
  | { readonly kind: "example"; readonly id: string; readonly title: string };

/** The selection in the schedule: a span, by its task (0: the loop) and its index in the lane. */
export type Selection = { readonly task: number; readonly span: number };

/** The program text in the editor. */
export const source = signal("");
/** The seed of `random`. */
export const seed = signal(0);
export const origin = signal<Origin>({ kind: "draft" });

/** Whether a run is going on. */
export const running = signal(false);
/** The progress of the current run: virtual seconds, task steps, events; null without a run. */
export type Progress = { readonly time: number; readonly steps: number; readonly events: number };
export const progress = signal<Progress | null>(null);
/** The number of finished runs since the page was opened. */
export const runsEnded = signal(0);
/** How the shown run ended; null during the run and before the first run. */
export const ending = signal<Ending | null>(null);
/** The source of the shown run; the current line is marked only while the editor has the same text. */
export const ranSource = signal<string | null>(null);
/** The model of the shown run; the object grows in place, and `revision` changes when it has grown. */
export const model = signal<ScheduleModel | null>(null);
export const revision = signal(0);
/** The output of the shown run, in order. */
export const consolePieces = signal<readonly ConsolePiece[]>([]);

/** The diagnostics of the text in the editor. */
export const diagnostics = signal<readonly Diagnostic[]>([]);

/** The play head. */
export const head = signal<Head>(null);
export const selection = signal<Selection | null>(null);
/** The focused task, for which all others are dimmed; 0: none. */
export const focusedTask = signal(0);
/** The folded tasks and groups (see `foldOfGroup`), and which lanes are visible. */
export const folded = signal<ReadonlySet<number>>(new Set());
export const shownTasks = signal<ShownTasks>("program");
/** The stride of the play head. */
export const stride = signal<Stride>("moment");
/** Whether playback is on, and its speed in moments per second. */
export const playing = signal(false);
export const speed = signal(2);
export const axisKind = signal<AxisKind>("story");
/** The last requested movement of the view; a new object for each request. */
export type ViewMove = { readonly way: "fit" | "zoom in" | "zoom out" | "pan left" | "pan right" | "selection" };
export const viewMove = signal<ViewMove>({ way: "fit" });
/** The open dialog. */
export type OpenDialog = "none" | "examples" | "palette" | "keys" | "earlier" | "conformance";
export const openDialog = signal<OpenDialog>("none");

/** A notice for the banner that does not concern a run, such as a broken link. */
export const notice = signal<Verdict | null>(null);
/** The verdict on the shown run, for the banner. */
export const runVerdict = signal<Verdict | null>(null);
/** A short message that disappears after a few seconds, with an optional action. */
export type Toast = { readonly text: string; readonly action?: { readonly label: string; readonly run: () => void } };
export const toast = signal<Toast | null>(null);

/** The sequence number up to which the page shows events: the play head or the end of the log. */
export const shownSequence = computed<number>(() => {
  revision.value;
  const log = model.value?.log;
  if (!log) return 0;
  return head.value === null ? log.count : endOfMoment(log, head.value);
});

/** The loop's state at the play head. */
export const shownState = computed<LoopState>(() => model.value?.states.at(shownSequence.value) ?? initialLoopState());

/** Whether the editor still has the source of the shown run. */
export const runIsCurrent = computed(() => ranSource.value === source.value);

/** The source line that runs at the play head; 0 when there is none to mark. */
export const currentLine = computed(() => {
  if (head.value === null || !runIsCurrent.value) return 0;
  const event = model.value?.event(head.value);
  if (event && event.line > 0) return event.line;
  return shownState.value.running > 0 ? shownState.value.line : 0;
});

/** The rows of the schedule; null before the first run. */
export const laneRows = computed(() => {
  revision.value;
  return model.value && new LaneRows(model.value.lanes, folded.value, shownTasks.value, model.value.groups.all);
});

/** The task for the stride `task`: the selected one, or else the one that runs at the play head. */
export const followedTask = computed(() => {
  const chosen = selection.value?.task ?? 0;
  return chosen > 0 ? chosen : shownState.value.running;
});

/** The lines at which tasks are suspended at the play head. */
export const parked = computed(() => (head.value === null || !runIsCurrent.value ? [] : parkedLines(shownState.value)));

/** The sentence for the event at the play head. */
export const currentSentence = computed(() => {
  const at = head.value;
  return at === null ? "" : model.value ? sentenceAt(model.value, at) : "";
});
