import { scheduleView, toggleTable } from "../state/schedule_view.ts";
import { titleOf } from "../state/titles.ts";
import { lazily } from "../ui/lazily.tsx";
import { Progress } from "./progress.tsx";
import { Timeline } from "./timeline.tsx";

const ScheduleTable = lazily(async () => (await import("./schedule_table.tsx")).ScheduleTable);

/** The schedule as a timeline or as a table, with the progress of a long run. */
export function ScheduleView() {
  return (
    <div class="schedule">
      {scheduleView.value === "table" ? <ScheduleTable /> : <Timeline />}
      <Progress />
    </div>
  );
}

/** The button that switches between timeline and table. */
export function TableButton() {
  return (
    <button
      type="button"
      class="button button-quiet table-button"
      aria-pressed={scheduleView.value === "table"}
      title={titleOf("table")}
      onClick={toggleTable}
    >
      Table
    </button>
  );
}
