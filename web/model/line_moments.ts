import type { SchedulePicture } from "./schedule_picture.ts";

type LinesOfRun = { looked: number; readonly byLine: Map<number, number[]> };

const runs = new WeakMap<SchedulePicture, LinesOfRun>();

/** The stops at which a source line runs, or a task that waits in it goes on, in order. */
export function momentsOfLine(picture: SchedulePicture, line: number): readonly number[] {
  let run = runs.get(picture);
  if (!run) {
    run = { looked: 0, byLine: new Map() };
    runs.set(picture, run);
  }
  const { sequences } = picture.stops;
  for (; run.looked < sequences.length; run.looked += 1) {
    const sequence = sequences[run.looked] as number;
    const at = picture.log.lineAt(sequence);
    const known = run.byLine.get(at);
    if (known) known.push(sequence);
    else run.byLine.set(at, [sequence]);
  }
  return run.byLine.get(line) ?? [];
}
