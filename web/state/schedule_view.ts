import { signal } from "@preact/signals";
import { readStored, writeStored } from "./storage.ts";

/** The view of the schedule: timeline or table. */
export type ScheduleView = "picture" | "table";

const KEY = "loopscope.schedule";

export const scheduleView = signal<ScheduleView>(readStored<ScheduleView>(KEY) === "table" ? "table" : "picture");

/** Toggles between timeline and table and saves the choice. */
export function toggleTable(): void {
  scheduleView.value = scheduleView.value === "table" ? "picture" : "table";
  writeStored(KEY, scheduleView.value);
}
