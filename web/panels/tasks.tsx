import { cancellationOf } from "../model/causes/cancellation_at.ts";
import type { AwaitFrame, TaskState } from "../model/loop_state/loop_state.ts";
import { waitText } from "../model/loop_state/object_words.ts";
import * as state from "../state/app_state.ts";
import { showCancellation } from "../state/cancellation.ts";
import { Panel } from "../ui/panel.tsx";
import { Scroller } from "../ui/scroller.tsx";

/** Longer lists are cut after this many tasks; pending tasks come first. */
const MOST_TASKS = 200;

/** Every task at the play head: its state, what it waits on, and its await stack. */
export function Tasks() {
  return (
    <Panel name="Tasks">
      <Scroller label="Table of tasks">
        <TaskTable />
      </Scroller>
    </Panel>
  );
}

function TaskTable() {
  const all = [...state.shownState.value.tasks.values()];
  if (all.length === 0) return <p class="empty">No task exists yet.</p>;
  const shown =
    all.length <= MOST_TASKS ? all : [...all].sort((a, b) => doneness(a) - doneness(b)).slice(0, MOST_TASKS);
  return (
    <>
      <table class="tasks">
        <thead>
          <tr>
            <th scope="col">task</th>
            <th scope="col">state</th>
            <th scope="col">await stack</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((task) => (
            <TaskRow key={task.task} task={task} />
          ))}
        </tbody>
      </table>
      {all.length > shown.length && <p class="note empty">and {all.length - shown.length} more</p>}
    </>
  );
}

function TaskRow({ task }: { task: TaskState }) {
  const isSelected = state.selection.value?.task === task.task;
  return (
    <tr class={isSelected ? "is-selected" : ""}>
      <td>
        <code>{task.name}</code>
      </td>
      <td>
        <span class={`badge badge-${task.status}`}>{task.status}</span> {whatText(task)}
        <AwaitedBy task={task} />
        <WhyCancelled task={task} />
      </td>
      <td>
        <ol class="stack">
          {task.stack.map((frame) => (
            <li key={frame.coroutine}>
              <code class={frame.isLibrary ? "note" : ""}>{frameText(frame, task)}</code>
            </li>
          ))}
        </ol>
      </td>
    </tr>
  );
}

function AwaitedBy({ task }: { task: TaskState }) {
  if (doneness(task) > 0) return null;
  const { tasks, shared } = state.shownState.value;
  // Directly, or through a gather, a task group or a wait.
  const awaiters = [...tasks.values()].filter(({ on, status }) => {
    return status === "waiting" && on > 0 && (on === task.task || shared.behind(on)?.members.includes(task.task));
  });
  if (awaiters.length === 0) return null;
  return <div class="note">awaited by {awaiters.map(({ name }) => name).join(", ")}</div>;
}

/** A button that opens the story of a task's cancellation. */
function WhyCancelled({ task }: { task: TaskState }) {
  const model = state.model.value;
  if (!model || (task.cancelRequests === 0 && task.status !== "cancelled")) return null;
  const request = cancellationOf(model, task.task, state.shownSequence.value);
  if (!request) return null;
  return (
    <div class="note">
      {task.status !== "cancelled" && "cancellation requested "}
      <button
        type="button"
        class="in-text"
        aria-label={`Why ${task.name} was cancelled`}
        onClick={() => void showCancellation(request)}
      >
        why?
      </button>
    </div>
  );
}

function whatText(task: TaskState): string {
  switch (task.status) {
    case "waiting":
      return `on ${waitText(state.shownState.value, task)}`;
    case "ready":
    case "returned":
    case "raised":
      return task.what;
    default:
      return "";
  }
}

/** A frame with its line; for the innermost frame of the running task this is the current line. */
function frameText(frame: AwaitFrame, { status, stack }: TaskState): string {
  if (frame.isLibrary) return `${frame.name} (asyncio)`;
  const runs = status === "running" && frame === stack.at(-1);
  const line = runs ? state.shownState.value.line : frame.line;
  return line > 0 ? `${frame.name}, line ${line}` : frame.name;
}

function doneness(task: TaskState): number {
  return task.status === "returned" || task.status === "raised" || task.status === "cancelled" ? 1 : 0;
}
