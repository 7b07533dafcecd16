import { clockText } from "../../base/time_text.ts";
import type { ScheduleModel } from "../schedule/schedule_model.ts";
import { sentenceAt } from "./describe_event.ts";

/** One line of the story: an event at which stepping stops. */
export type StoryLine = {
  readonly sequence: number;
  /** Virtual seconds. */
  readonly time: number;
  readonly pass: number;
  /** The source line that was running, 0 when none was. */
  readonly line: number;
  readonly text: string;
};

/** The story line for an event of the model's log. */
export function storyLine(model: ScheduleModel, sequence: number): StoryLine {
  const { time, pass, line } = model.log.event(sequence);
  return { sequence, time, pass, line, text: sentenceAt(model, sequence) };
}

/** The whole run as lines of clock, pass, source line and sentence, which `loopscope run --explain` prints. */
export function* storyText(model: ScheduleModel): Generator<string> {
  for (const sequence of model.stops.sequences) {
    const { time, pass, line, text } = storyLine(model, sequence);
    const place = line > 0 ? `line ${line}` : "";
    yield `${clockText(time).padStart(10)}  pass ${String(pass).padEnd(4)} ${place.padEnd(9)} ${text}\n`;
  }
}
