import { clockText } from "../../base/time_text.ts";
import { OPEN, type TaskLane, type TaskSpanState } from "./lanes.ts";
import type { ScheduleModel } from "./schedule_model.ts";

/**
 * A row of the schedule table: a span of a task's lane, the end of a lane, or a span in which the loop did not run a step.
 * `index` is the position in the list that `of` names.
 */
export type TableRow = {
  readonly of: "span" | "end" | "loop" | "blocked";
  /** The first sequence number of the row, and one past the last. */
  readonly begin: number;
  readonly end: number;
  /** 0 stands for the loop. */
  readonly task: number;
  readonly index: number;
};

/** The texts of a row's cells; a cell that does not apply is empty. */
export type TableCells = {
  readonly from: string;
  readonly until: string;
  readonly pass: string;
  readonly task: string;
  readonly state: string;
  readonly what: string;
  readonly line: string;
};

const STATE_WORDS: Readonly<Record<TaskSpanState, string>> = { running: "runs", ready: "is ready", waiting: "waits" };

/** The rows for these lanes and for the loop's idle times, callbacks and blocking calls, in order of their first event. */
export function tableRows(model: ScheduleModel, lanes: readonly TaskLane[]): TableRow[] {
  const rows: TableRow[] = [];
  for (const { task, spans, end } of lanes) {
    for (const [index, span] of spans.entries()) {
      rows.push({ of: "span", begin: span.begin, end: span.end, task, index });
    }
    if (end) rows.push({ of: "end", begin: end.at - 1, end: end.at, task, index: 0 });
  }
  for (const [index, { kind, begin, end }] of model.lanes.loop.entries()) {
    if (kind !== "step") rows.push({ of: "loop", begin, end, task: 0, index });
  }
  for (const [index, { begin, end, task }] of model.lanes.blocked.entries()) {
    rows.push({ of: "blocked", begin, end, task, index });
  }
  return rows.sort((a, b) => a.begin - b.begin);
}

/** The texts of a row's cells. */
export function tableCells(model: ScheduleModel, row: TableRow): TableCells {
  const { log, lanes } = model;
  const lane = lanes.lane(row.task);
  const first = log.event(Math.min(row.begin, log.count));
  const cells = {
    from: clockText(first.time),
    until: row.end === OPEN ? "" : clockText(log.event(Math.min(row.end, log.count)).time),
    pass: String(first.pass),
    task: row.task === 0 ? "the loop" : lanes.name(row.task),
  };
  if (row.of === "end") {
    const { how = "", what = "" } = lane?.end ?? {};
    return { ...cells, until: "", state: how, what, line: "" };
  }
  if (row.of === "span") {
    const span = lane?.spans[row.index];
    const line = span && span.line > 0 ? String(span.line) : "";
    return { ...cells, state: span ? STATE_WORDS[span.state] : "", what: span?.label ?? "", line };
  }
  const span = row.of === "loop" ? lanes.loop[row.index] : lanes.blocked[row.index];
  const times = { from: clockText(span?.from ?? 0), until: clockText(span?.until ?? 0) };
  if (row.of === "blocked") return { ...cells, ...times, state: "blocks the loop", what: span?.label ?? "", line: "" };
  const isIdle = span?.kind === "idle";
  const what = isIdle ? `the next timer is due at ${times.until}` : (span?.label ?? "");
  return { ...cells, ...times, state: isIdle ? "is idle" : "runs a callback", what, line: "" };
}

/** Whether a row contains the event at the play head. */
export function goesOnAt(row: TableRow, head: number | null): boolean {
  return head !== null && row.begin <= head && head < row.end;
}
