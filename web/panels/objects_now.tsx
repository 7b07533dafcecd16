import { AwaitGraph, futureName } from "../model/loop_state/await_graph.ts";
import { type AwaitRow, awaitRows } from "../model/loop_state/await_rows.ts";
import type { LoopState } from "../model/loop_state/loop_state.ts";
import { objectText } from "../model/loop_state/object_text.ts";
import type { SharedObject, Waiter } from "../model/loop_state/shared_objects.ts";
import { seek, selectTask } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import "../styles/objects.css";
import { Ring } from "./ring.tsx";

/** Longer lists are cut after this many entries. */
const MOST = 100;

/** The objects, the pending futures and the wait graph. */
export function ObjectsNow() {
  const loop = state.shownState.value;
  const graph = new AwaitGraph(loop);
  const objects = [...loop.shared.objects.values()].filter(({ kind }) => !isCall(kind));
  // When the list is cut, objects with waiters or holders come first.
  if (objects.length > MOST) objects.sort((a, b) => activity(b) - activity(a));
  const futures = [...graph.nodes.values()].filter(({ kind }) => kind === "future");
  const rows = awaitRows(graph, loop, MOST);
  if (objects.length + rows.length === 0) return <p class="empty">No task waits.</p>;
  return (
    <div class="objects">
      {graph.cycles.map((ring) => (
        <Ring key={ring[0]?.key} ring={ring} loop={loop} />
      ))}
      {objects.length + futures.length > 0 && (
        <ul class="object-list" aria-label="Objects">
          {objects.slice(0, MOST).map((object) => (
            <ObjectItem key={object.object} object={object} loop={loop} />
          ))}
          {futures.slice(0, MOST).map(({ id }) => (
            <FutureItem key={`future ${id}`} future={id} loop={loop} />
          ))}
          {objects.length > MOST && <li class="note">and {objects.length - MOST} more</li>}
        </ul>
      )}
      {rows.length > 0 && (
        <section aria-label="Wait graph">
          <h3>Wait graph</h3>
          <ul class="await-tree">
            {rows.map((row) => (
              <AwaitLine key={row.key} row={row} />
            ))}
            {rows.length === MOST && <li class="note">and more</li>}
          </ul>
        </section>
      )}
    </div>
  );
}

function activity({ waiters, holders }: SharedObject): number {
  return waiters.length > 0 ? 2 : holders && holders.length > 0 ? 1 : 0;
}

/** Whether an object stands for a call, which the wait graph shows through its waiters. */
function isCall(kind: SharedObject["kind"]): boolean {
  return kind === "gather" || kind === "shield" || kind === "wait";
}

function ObjectItem({ object, loop }: { object: SharedObject; loop: LoopState }) {
  const isChanged = isNew(object.changedAt, loop.sequence);
  const source = sourceLine(object.line);
  return (
    <li class={isChanged ? "is-changed" : ""}>
      <button
        type="button"
        class="entry"
        title={
          source ? `Created on line ${object.line}: ${source}. Go to that moment` : "Go to the moment of its creation"
        }
        onClick={() => seek(object.madeAt)}
      >
        <code>{object.name}</code>
        <span class="object-state">{objectText(object)}</span>
        {isChanged && <span class="hidden-text"> changed</span>}
      </button>
      {source && (
        <code class="object-source" title={source}>
          {source}
        </code>
      )}
      {object.holders && object.holders.length > 0 && (
        <p>
          held by{" "}
          {object.holders.map(({ task, since }) => (
            <TaskName key={since} task={task} />
          ))}
        </p>
      )}
      {object.holders === null && <p class="note">holders unknown: a task released it without acquiring it</p>}
      {object.waiters.length > 0 && (
        <ol aria-label={`Waiters of ${object.name}`}>
          {object.waiters.slice(0, MOST).map((waiter) => (
            <WaiterItem key={waiter.future} waiter={waiter} />
          ))}
        </ol>
      )}
    </li>
  );
}

function WaiterItem({ waiter }: { waiter: Waiter }) {
  const way = waiter.what.startsWith("queue.") ? ` ${waiter.what.slice(6)}` : "";
  return (
    <li class={waiter.isWoken ? "is-woken" : ""}>
      <TaskName task={waiter.task} />
      {waiter.isWoken ? " woken, resumes at its next step" : ` waits${way && `: ${way}`}`}
    </li>
  );
}

function FutureItem({ future, loop }: { future: number; loop: LoopState }) {
  const waiters = [...loop.tasks.values()].filter((task) => task.status === "waiting" && task.on === future);
  const made = loop.shared.futures.get(future);
  return (
    <li>
      <button
        type="button"
        class="entry"
        title="Go to the moment of its creation"
        onClick={() => seek(made?.madeAt ?? 0)}
      >
        <code>{futureName(loop, future, waiters[0]?.what ?? "")}</code>
        <span class="object-state">not done</span>
      </button>
      <ol>
        {waiters.map(({ task }) => (
          <li key={task}>
            <TaskName task={task} /> waits
          </li>
        ))}
      </ol>
    </li>
  );
}

function AwaitLine({ row }: { row: AwaitRow }) {
  const { depth, task, name, words, isInRing, isRepeated } = row;
  return (
    <li class={isInRing ? "is-ring" : ""} style={{ paddingLeft: `${Math.min(depth, 8) * 12}px` }}>
      {depth > 0 && <span aria-hidden="true">↳ </span>}
      {task > 0 ? <TaskName task={task} /> : <code>{name}</code>} <span>{isRepeated ? "as above" : words}</span>
      {isInRing && !isRepeated && <small class="ring-mark"> ⟲ in the cycle</small>}
    </li>
  );
}

function TaskName({ task }: { task: number }) {
  if (task === 0) return <code>the program</code>;
  return (
    <button type="button" class="task-name" title="Select it in the schedule" onClick={() => selectTask(task)}>
      {state.model.value?.lanes.name(task)}
    </button>
  );
}

/** Whether an event lies after the stop before the play head. */
function isNew(sequence: number, shown: number): boolean {
  if (state.head.value === null) return false;
  const before = state.model.value?.strides.previous(shown, "moment", 0) ?? 0;
  return sequence > before && sequence <= shown;
}

function sourceLine(line: number): string {
  return line > 0 ? (state.ranSource.value?.split("\n")[line - 1]?.trim() ?? "") : "";
}
