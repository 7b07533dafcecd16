import { clockText } from "../../base/time_text.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { sentenceAt } from "./describe_event.ts";

/** One line of a run told in sentences: an event at which stepping stops. */
export type StoryLine = {
  readonly sequence: number;
  /** Virtual seconds. */
  readonly time: number;
  readonly pass: number;
  /** The source line that was being run, 0 when none was. */
  readonly line: number;
  readonly text: string;
};

/** What happened at an event of the picture's log. */
export function storyLine(model: ScheduleModel, sequence: number): StoryLine {
  const { time, pass, line } = model.log.event(sequence);
  return { sequence, time, pass, line, text: sentenceAt(model, sequence) };
}

/** The whole run in sentences, a line each, with clock, pass and source line in front: what `loopscope run --explain` prints. */
export function* storyText(model: ScheduleModel): Generator<string> {
  for (const sequence of model.stops.sequences) {
    const { time, pass, line, text } = storyLine(model, sequence);
    const place = line > 0 ? `line ${line}` : "";
    yield `${clockText(time).padStart(10)}  pass ${String(pass).padEnd(4)} ${place.padEnd(9)} ${text}\n`;
  }
}
