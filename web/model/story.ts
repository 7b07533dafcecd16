import { clockText } from "../base/time_text.ts";
import type { SchedulePicture } from "./schedule_picture.ts";

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
export function storyLine(picture: SchedulePicture, sequence: number): StoryLine {
  const { time, pass, line } = picture.log.event(sequence);
  return { sequence, time, pass, line, text: picture.sentenceAt(sequence) };
}

/** The whole run in sentences, a line each, with clock, pass and source line in front: what `loopscope run --explain` prints. */
export function* storyText(picture: SchedulePicture): Generator<string> {
  for (const sequence of picture.stops.sequences) {
    const { time, pass, line, text } = storyLine(picture, sequence);
    const place = line > 0 ? `line ${line}` : "";
    yield `${clockText(time).padStart(10)}  pass ${String(pass).padEnd(4)} ${place.padEnd(9)} ${text}\n`;
  }
}
