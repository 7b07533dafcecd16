import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { remPixels } from "../base/rem.ts";
import { partitionPoint } from "../base/search.ts";
import type { Head } from "../model/schedule/playback.ts";
import { goesOnAt, type TableRow, tableCells, tableRows } from "../model/schedule/schedule_table.ts";
import { seek, select } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { Scroller } from "../ui/scroller.tsx";
import { scrollToRow, useListWindow } from "../ui/windowed_list.ts";
import "../styles/schedule_table.css";

/** The height of a row in rem; `.schedule-table tr` must have the same. */
const ROW = 1.625;

/** The schedule as a table with one row per span; it follows the play head. */
export function ScheduleTable() {
  const body = useRef<HTMLDivElement>(null);
  const rowHeight = remPixels(ROW);
  const rows = useComputed<readonly TableRow[]>(() => {
    state.revision.value;
    const model = state.model.value;
    const lanes = state.laneRows.value?.rows.map(({ lane }) => lane) ?? [];
    return model ? tableRows(model, lanes) : [];
  });
  const current = useComputed(() => {
    const head = state.head.value;
    return head === null ? -1 : partitionPoint(rows.value, ({ begin }) => begin <= head) - 1;
  });
  /** The last selected row and the play head that it set; while the play head stays there, this row is the current one. */
  const picked = useSignal<{ readonly place: number; readonly head: Head } | null>(null);
  const isPicked = picked.value !== null && picked.value.head === state.head.value;
  const followed = isPicked ? (picked.value?.place ?? -1) : current.value;

  useEffect(() => {
    if (body.current && followed >= 0) scrollToRow(body.current, followed, rowHeight, rowHeight);
  }, [followed, rows.value]);

  const model = state.model.value;
  const count = rows.value.length;
  const { first, end, top } = useListWindow(body, count, rowHeight);
  const choose = (place: number) => {
    const row = rows.value[place];
    if (!row) return;
    select(row.of === "span" || row.of === "loop" ? { task: row.task, span: row.index } : null);
    seek(row.begin);
    picked.value = { place, head: state.head.value };
  };
  return (
    <Scroller
      label="Table of the schedule"
      className="schedule-table"
      place={body}
      onScroll={(at) => {
        top.value = at;
      }}
      onKeyDown={(event) => {
        const offset = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (offset === undefined) return;
        event.preventDefault();
        choose(Math.max(0, followed + offset));
      }}
    >
      <table aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">from</th>
            <th scope="col">to</th>
            <th scope="col">pass</th>
            <th scope="col">task</th>
            <th scope="col">state</th>
            <th scope="col">on what, or why</th>
            <th scope="col">line</th>
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} height={rowHeight} />
          {model &&
            rows.value.slice(first, end).map((row, index) => {
              const place = first + index;
              const cells = tableCells(model, row);
              const isCurrent = place === current.value;
              return (
                <tr
                  key={`${row.of} ${row.task} ${row.index}`}
                  class={classOf(row)}
                  aria-rowindex={place + 2}
                  aria-current={isCurrent ? "step" : undefined}
                  onClick={() => choose(place)}
                >
                  <td>
                    <button type="button" class="entry" title="Go to this moment">
                      {cells.from}
                    </button>
                  </td>
                  <td>{cells.until}</td>
                  <td>{cells.pass}</td>
                  <th scope="row">{cells.task}</th>
                  <td class={`state-${cells.state.split(" ").at(-1)}`}>{cells.state}</td>
                  <td title={cells.what}>{cells.what}</td>
                  <td>{cells.line}</td>
                </tr>
              );
            })}
          <Gap rows={count - end} height={rowHeight} />
        </tbody>
      </table>
      {count === 0 && <p class="empty">{model ? "The program created no task." : "Nothing has run yet."}</p>}
    </Scroller>
  );
}

/** The space of the rows that are not in the document; a run has up to a million rows. */
function Gap({ rows, height }: { rows: number; height: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr class="schedule-gap" aria-hidden="true">
      <td colSpan={7} style={{ height: `${rows * height}px` }} />
    </tr>
  );
}

function classOf(row: TableRow): string {
  return [goesOnAt(row, state.head.value) ? "is-going-on" : "", isChosen(row) ? "is-selected" : ""].join(" ").trim();
}

function isChosen(row: TableRow): boolean {
  const chosen = state.selection.value;
  return (row.of === "span" || row.of === "loop") && chosen?.task === row.task && chosen.span === row.index;
}
