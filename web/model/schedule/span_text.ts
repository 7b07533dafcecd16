import { clockText, secondsText } from "../../base/time_text.ts";
import { OPEN } from "./lanes.ts";
import type { ScheduleModel } from "./schedule_model.ts";

/** The text for a span of a lane: a title and the details below it. */
export type SpanText = { readonly title: string; readonly details: readonly string[] };

/** The text of a span for the tooltip and the details; `task` 0 is the loop's own lane. Null when the span does not exist. */
export function spanText(model: ScheduleModel, task: number, index: number): SpanText | null {
  return task === 0 ? loopSpanText(model, index) : taskSpanText(model, task, index);
}

function taskSpanText(model: ScheduleModel, task: number, index: number): SpanText | null {
  const lane = model.lanes.lane(task);
  const span = lane?.spans[index];
  if (!lane || !span) return null;
  const details = [timesText(model, span.begin, span.end)];
  if (span.line > 0) details.push(`line ${span.line}`);
  const isLast = index === lane.spans.length - 1;
  if (isLast && lane.end) details.push(`${lane.end.how} ${lane.end.what}`.trim());
  switch (span.state) {
    case "running":
      return { title: `${lane.name} runs`, details };
    case "ready":
      if (span.label) details.push(`${span.label}`);
      return { title: `${lane.name} is in the ready queue`, details };
    case "waiting":
      if (span.late) details.push(`${secondsText(span.late)} late: the loop was blocked`);
      return { title: `${lane.name} waits on ${span.longLabel ?? (span.label || "something")}`, details };
  }
}

function loopSpanText(model: ScheduleModel, index: number): SpanText | null {
  const span = model.lanes.loop[index];
  if (!span) return null;
  const length = secondsText(span.until - span.from);
  const times = timesText(model, span.begin, span.end);
  switch (span.kind) {
    case "step":
      return { title: `The loop runs a step of ${model.lanes.name(span.task)}`, details: [times] };
    case "callback":
      return { title: `The loop runs a callback: ${span.label || "internal"}`, details: [times] };
    case "idle":
      return {
        title: `Idle for ${length}: nothing is ready`,
        details: [`the next timer is due at ${secondsText(span.until)}`],
      };
    case "deadlock":
      return { title: "Deadlock: nothing is ready and no timer is set", details: [times, "no task can ever resume"] };
    case "blocked":
      return { title: `${span.label} blocks the loop for ${length}`, details: [times] };
  }
}

function timesText(model: ScheduleModel, begin: number, end: number): string {
  const first = model.event(begin);
  const last = model.event(end === OPEN ? model.log.count : Math.min(end, model.log.count));
  if (!first || !last) return "";
  if (last.time === first.time) return `at ${clockText(first.time)}, pass ${first.pass}`;
  return `${clockText(first.time)} to ${clockText(last.time)}, ${secondsText(last.time - first.time)} in total`;
}
