import { exactSeconds } from "../log/exact_time.ts";
import { fieldWord, kindIndex, type TraceLog } from "../log/trace_log.ts";

/** One task step: its pass, its virtual time in seconds, and the task's name at that moment. */
export type ScheduleRow = { readonly pass: number; readonly time: number; readonly task: string };

const STEP_BEGIN = kindIndex("step_begin");
const STEP_TASK = fieldWord("step_begin", "task");
const CREATED = kindIndex("task_created");
const CREATED_TASK = fieldWord("task_created", "task");
const CREATED_NAME = fieldWord("task_created", "name");
const RENAMED = kindIndex("task_renamed");
const RENAMED_TASK = fieldWord("task_renamed", "task");
const RENAMED_NAME = fieldWord("task_renamed", "name");

/** The schedule: one row per task step, in order. The trace mode `schedule` is sufficient. */
export function scheduleRows(log: TraceLog): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  for (const { sequence, task } of steps(log)) {
    rows.push({ pass: log.passAt(sequence), time: log.timeAt(sequence), task });
  }
  return rows;
}

/** The schedule as text, in pieces: one line `pass⇥time⇥task` per step, the time in seconds with nine decimals, without a header. */
export function* scheduleText(log: TraceLog): Generator<string> {
  for (const { sequence, task } of steps(log)) {
    yield `${log.passAt(sequence)}\t${exactSeconds(log.nanosecondsAt(sequence))}\t${task}\n`;
  }
}

function* steps(log: TraceLog): Generator<{ sequence: number; task: string }> {
  const names = new Map<number, string>();
  for (let sequence = 1; sequence <= log.count; sequence += 1) {
    const kind = log.kindIndexAt(sequence);
    if (kind === CREATED) names.set(log.wordAt(sequence, CREATED_TASK), log.textAt(sequence, CREATED_NAME));
    else if (kind === RENAMED) names.set(log.wordAt(sequence, RENAMED_TASK), log.textAt(sequence, RENAMED_NAME));
    else if (kind === STEP_BEGIN) yield { sequence, task: names.get(log.wordAt(sequence, STEP_TASK)) ?? "" };
  }
}
