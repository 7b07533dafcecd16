import { STRIDE_NAMES, type Stride } from "../model/schedule/strides.ts";
import * as actions from "./actions.ts";
import * as state from "./app_state.ts";
import { cancellationHere, toggleCancellation, shownCancellation } from "./cancellation.ts";
import { caret, goToLineMoment } from "./caret.ts";
import { openLesson } from "./lessons.ts";
import { togglePlaying } from "./playing.ts";
import { goToRegion } from "./regions.ts";
import { toggleTable } from "./schedule_view.ts";
import { focusSearch } from "./search.ts";
import { toggleTheme } from "./theme.ts";

/** The headings under which actions are listed. */
export type ActionGroup = "Program" | "Moments" | "Schedule" | "Go to" | "Page";

/** An action of the page: available by its keys, from the palette, and usually from a button. */
export type Action = {
  readonly group: ActionGroup;
  /** The name shown in the palette and in the title of the button. */
  readonly name: string;
  /** Its keys; the first is shown. `Mod+Enter` (Ctrl, on a Mac Cmd), `g e` (one after the other), `?`. */
  readonly keys: readonly string[];
  readonly run: () => void;
  /** Whether the action is available now. */
  readonly isPossible: () => boolean;
};

const always = () => true;
const hasRun = () => state.model.value !== null;
const isRunning = () => state.running.value;
const isLesson = () => openLesson.value !== null;

/** The actions that also have a button, by the name that `titleOf` takes. */
export const table = {
  run: action("Program", "Run the program", ["Mod+Enter"], actions.run),
  stop: action("Program", "Stop the run", ["Mod+."], actions.stop, isRunning),
  share: action("Program", "Share: copy a link to the program", ["Mod+s"], () => void actions.share()),
  examples: action("Program", "Open the examples", ["g x"], () => actions.openDialog("examples")),
  earlier: action("Program", "Open an earlier program", ["g p"], () => actions.openDialog("earlier")),
  nextLesson: action("Program", "Next lesson", ["n"], () => void actions.turnLesson(1), isLesson),
  previousLesson: action("Program", "Previous lesson", ["p"], () => void actions.turnLesson(-1), isLesson),
  lessonMoment: action("Program", "Show the lesson's moment", ["m"], actions.goToLessonMoment, isLesson),

  step: action("Moments", "Step forward", ["ArrowRight"], actions.step, hasRun),
  back: action("Moments", "Step back", ["ArrowLeft"], actions.back, hasRun),
  search: action("Moments", "Search the run: tasks, printed text, exceptions, line 12", ["/"], focusSearch, hasRun),
  line: action(
    "Moments",
    "Go to the next moment of the line at the caret (or click its number)",
    ["Mod+j"],
    () => goToLineMoment(caret.line()),
    hasRun,
  ),
  first: action("Moments", "Go to the first moment", ["Home"], actions.goToStart, hasRun),
  last: action("Moments", "Go to the last moment", ["End"], actions.goToEnd, hasRun),
  play: action("Moments", "Play or pause", ["Space"], togglePlaying, hasRun),
  cancellation: action(
    "Moments",
    "Why cancelled? Show the story of this cancellation",
    ["c"],
    toggleCancellation,
    () => cancellationHere.value !== undefined || shownCancellation.value !== null,
  ),
  whole: action("Moments", "Show the whole run", ["Escape"], actions.leaveHead, hasRun),

  zoomIn: action("Schedule", "Zoom in", ["w", "+", "="], () => actions.moveView("zoom in"), hasRun),
  zoomOut: action("Schedule", "Zoom out", ["s", "-"], () => actions.moveView("zoom out"), hasRun),
  panLeft: action("Schedule", "Pan to the left", ["a"], () => actions.moveView("pan left"), hasRun),
  panRight: action("Schedule", "Pan to the right", ["d"], () => actions.moveView("pan right"), hasRun),
  fit: action("Schedule", "Fit: show the whole run", ["f", "0"], () => actions.moveView("fit"), hasRun),
  selection: action("Schedule", "Zoom to the selection", ["."], actions.zoomToSelection, hasRun),
  focus: action(
    "Schedule",
    "Focus on the selected task and dim the others, or end the focus",
    ["o"],
    actions.toggleFocus,
    hasRun,
  ),
  story: action("Schedule", "Story: every step the same width", ["x"], () => actions.chooseAxis("story")),
  time: action("Schedule", "Time: virtual time to scale", ["z"], () => actions.chooseAxis("time")),
  passes: action("Schedule", "Passes: every pass of the loop the same width", ["y"], () =>
    actions.chooseAxis("passes"),
  ),
  table: action("Schedule", "Table: switch between table and timeline", ["v"], toggleTable),

  groups: action("Schedule", "Fold or unfold the groups of tasks", ["u"], actions.toggleGroups, hasRun),
  tearDown: action(
    "Schedule",
    "Tear-down: show the tasks that asyncio creates when it closes the loop",
    ["e"],
    actions.toggleTearDown,
  ),

  theme: action("Page", "Switch between the light and the dark theme", ["t"], toggleTheme),
  palette: action("Page", "Find an action", ["Mod+k"], () => actions.openDialog("palette")),
  conformance: action("Page", "Conformance: what is verified against CPython", ["g h"], () =>
    actions.openDialog("conformance"),
  ),
  keys: action("Page", "List the keys", ["?"], () => actions.openDialog("keys")),
} satisfies Readonly<Record<string, Action>>;

/** The regions of the page, and the key that goes there after `g`. */
const REGIONS = {
  Editor: "e",
  Console: "c",
  Story: "s",
  Schedule: "t",
  Loop: "l",
  Tasks: "k",
  Objects: "o",
  Variables: "v",
} as const;

export type ActionName = keyof typeof table;

const strides = Object.entries(STRIDE_NAMES) as [Stride, string][];

/** Every action of the page, in the order in which lists show them. */
export const ACTIONS: readonly Action[] = [
  ...Object.values(table),
  ...strides.map(([stride, name], index) =>
    action("Moments", `Step by ${name}`, [String(index + 1)], () => actions.chooseStride(stride)),
  ),
  ...Object.entries(REGIONS).map(([name, key]) =>
    action("Go to", `Go to ${name}`, [`g ${key}`], () => goToRegion(name)),
  ),
];

function action(
  group: ActionGroup,
  name: string,
  keys: readonly [string, ...string[]],
  run: () => void,
  isPossible: () => boolean = always,
) {
  return { group, name, keys, run, isPossible } as const;
}
