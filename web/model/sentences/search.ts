import type { TraceEvent } from "../../engine/events.gen.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { sentenceAt } from "./describe_event.ts";

/** The lower-case text of each stop, filled on demand: a run's list of stops only grows. */
const texts = new WeakMap<ScheduleModel, string[]>();

/**
 * The stops whose text has every wanted word, in any order and ignoring case; all stops when `wanted` is empty. The text is the
 * stop's sentence and the full printed text or exception message; `line 12` matches a source line.
 */
export function foundStops(model: ScheduleModel, wanted: string): readonly number[] {
  const { sequences } = model.stops;
  const lines = [...wanted.matchAll(/\bline (\d+)\b/gi)].map(([, line]) => Number(line));
  const words = wanted
    .replace(/\bline \d+\b/gi, " ")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0 && lines.length === 0) return sequences;
  const said = textsOf(model);
  return sequences.filter((sequence, index) => {
    const text = said[index] as string;
    if (!words.every((word) => text.includes(word))) return false;
    return lines.length === 0 || lines.includes(model.log.lineAt(sequence));
  });
}

function textsOf(model: ScheduleModel): readonly string[] {
  let said = texts.get(model);
  if (!said) {
    said = [];
    texts.set(model, said);
  }
  const { sequences } = model.stops;
  for (let index = said.length; index < sequences.length; index += 1) {
    const sequence = sequences[index] as number;
    said.push(`${sentenceAt(model, sequence)} ${wholeText(model.log.event(sequence))}`.toLowerCase());
  }
  return said;
}

/** The full text that the sentence may have shortened. */
function wholeText(event: TraceEvent): string {
  if (event.kind === "printed") return event.text;
  if (event.kind === "exception_raised") return event.message;
  return "what" in event ? event.what : "";
}
