import type { TraceEvent } from "../engine/events.gen.ts";
import type { SchedulePicture } from "./schedule_picture.ts";

/** What is said at each stop, in small letters, as far as it was looked at: a run's stops only grow. */
const texts = new WeakMap<SchedulePicture, string[]>();

/**
 * The stops at which every word that is looked for is found, in any order, large and small letters alike; all when none is. A word is
 * looked for in the sentence, and in what was printed or raised as a whole; `line 12` is a place in the program.
 */
export function foundStops(picture: SchedulePicture, wanted: string): readonly number[] {
  const { sequences } = picture.stops;
  const lines = [...wanted.matchAll(/\bline (\d+)\b/gi)].map(([, line]) => Number(line));
  const words = wanted
    .replace(/\bline \d+\b/gi, " ")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0 && lines.length === 0) return sequences;
  const said = textsOf(picture);
  return sequences.filter((sequence, index) => {
    const text = said[index] as string;
    if (!words.every((word) => text.includes(word))) return false;
    return lines.length === 0 || lines.includes(picture.log.lineAt(sequence));
  });
}

function textsOf(picture: SchedulePicture): readonly string[] {
  let said = texts.get(picture);
  if (!said) {
    said = [];
    texts.set(picture, said);
  }
  const { sequences } = picture.stops;
  for (let index = said.length; index < sequences.length; index += 1) {
    const sequence = sequences[index] as number;
    said.push(`${picture.sentenceAt(sequence)} ${wholeText(picture.log.event(sequence))}`.toLowerCase());
  }
  return said;
}

/** What a sentence may have shortened. */
function wholeText(event: TraceEvent): string {
  if (event.kind === "printed") return event.text;
  if (event.kind === "exception_raised") return event.message;
  return "what" in event ? event.what : "";
}
