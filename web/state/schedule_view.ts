import { signal } from "@preact/signals";
import { readStored, writeStored } from "./storage.ts";

/** How the schedule is shown: drawn, or as a table. */
export type ScheduleView = "picture" | "table";

const KEY = "loopscope.schedule";

export const scheduleView = signal<ScheduleView>(readStored<ScheduleView>(KEY) === "table" ? "table" : "picture");

/** Shows the schedule the other way, which is remembered. */
export function toggleTable(): void {
  scheduleView.value = scheduleView.value === "table" ? "picture" : "table";
  writeStored(KEY, scheduleView.value);
}
