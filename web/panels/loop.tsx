import { clockText, secondsText } from "../base/time_text.ts";
import { readyReason } from "../model/causes/ready_reason.ts";
import type { ReadyEntry, TimerEntry } from "../model/loop_state/loop_state.ts";
import { seek } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { Panel } from "../ui/panel.tsx";
import { Scroller } from "../ui/scroller.tsx";

/** Longer lists are cut after this many entries. */
const MOST_ENTRIES = 200;

/** The loop at the play head: what it runs, the ready queue in order, and the timers. */
export function Loop() {
  return (
    <Panel name="Loop">
      <Scroller label="State of the loop">
        {state.model.value ? <LoopNow /> : <p class="empty">Nothing has run yet.</p>}
      </Scroller>
    </Panel>
  );
}

function LoopNow() {
  const loop = state.shownState.value;
  const timers = [...loop.timers.values()].sort((a, b) => a.deadline - b.deadline || a.setAt - b.setAt);
  return (
    <>
      <div class="facts">
        <span>
          clock <b>{clockText(loop.time)}</b>
        </span>
        <span>
          pass <b>{loop.pass}</b>
        </span>
        <span>
          runs <b>{runsText()}</b>
        </span>
      </div>
      <div class="loop-lists">
        <section aria-label="Ready queue">
          <h3>Ready queue · {loop.ready.length}</h3>
          <Ready entries={loop.ready} />
        </section>
        <section aria-label="Timers">
          <h3>Timers · {timers.length}</h3>
          <Timers entries={timers} now={loop.time} />
        </section>
      </div>
    </>
  );
}

function runsText(): string {
  const loop = state.shownState.value;
  if (loop.running > 0) return state.model.value?.lanes.name(loop.running) ?? "";
  if (loop.callback) return loop.callback;
  if (loop.phase === "closed") return "nothing: the loop is closed";
  return "nothing";
}

function Ready({ entries }: { entries: readonly ReadyEntry[] }) {
  if (entries.length === 0) return <p class="note">empty</p>;
  const model = state.model.value;
  const lanes = model?.lanes;
  return (
    <ol>
      {entries.slice(0, MOST_ENTRIES).map((entry, index) => (
        <li key={entry.handle}>
          <button
            type="button"
            class="entry"
            title="Go to the moment when it was queued"
            onClick={() => seek(entry.queuedAt)}
          >
            <code>
              {index + 1}. {entry.task > 0 ? lanes?.name(entry.task) : entry.what || "callback"}
            </code>
            <small class="reason">{model && readyReason(model, entry)}</small>
          </button>
        </li>
      ))}
      <More count={entries.length - MOST_ENTRIES} />
    </ol>
  );
}

function Timers({ entries, now }: { entries: readonly TimerEntry[]; now: number }) {
  if (entries.length === 0) return <p class="note">none</p>;
  const lanes = state.model.value?.lanes;
  return (
    <ol>
      {entries.slice(0, MOST_ENTRIES).map((entry) => (
        <li key={entry.handle}>
          <button
            type="button"
            class="entry"
            title={`${entry.deadline < now ? "" : `In ${secondsText(entry.deadline - now)}. `}Go to the moment when it was set`}
            onClick={() => seek(entry.setAt)}
          >
            <code>due {clockText(entry.deadline)}</code>
            {entry.deadline < now && <small class="is-late">late by {secondsText(now - entry.deadline)}</small>}
            <small>
              {entry.setBy > 0 ? `set by ${lanes?.name(entry.setBy)}, ` : ""}
              {entry.what.split(" at ")[0]}
            </small>
          </button>
        </li>
      ))}
      <More count={entries.length - MOST_ENTRIES} />
    </ol>
  );
}

function More({ count }: { count: number }) {
  return count > 0 ? <li class="note">and {count} more</li> : null;
}
