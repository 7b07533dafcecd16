import type { ScheduleModel } from "./schedule_model.ts";

type LinesOfRun = { looked: number; readonly byLine: Map<number, number[]> };

const runs = new WeakMap<ScheduleModel, LinesOfRun>();

/** The stops at which a source line runs or a task suspended in it resumes, in order. */
export function momentsOfLine(model: ScheduleModel, line: number): readonly number[] {
  let run = runs.get(model);
  if (!run) {
    run = { looked: 0, byLine: new Map() };
    runs.set(model, run);
  }
  const { sequences } = model.stops;
  for (; run.looked < sequences.length; run.looked += 1) {
    const sequence = sequences[run.looked] as number;
    const at = model.log.lineAt(sequence);
    const known = run.byLine.get(at);
    if (known) known.push(sequence);
    else run.byLine.set(at, [sequence]);
  }
  return run.byLine.get(line) ?? [];
}
