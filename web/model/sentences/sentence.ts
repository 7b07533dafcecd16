import { secondsText } from "../../base/time_text.ts";
import { EVENT_LAYOUTS, type EventLayout, type TraceEvent } from "../../engine/events.gen.ts";
import { afterChange, creationText, type ObjectNames } from "../loop_state/object_words.ts";

/** Maps the ids in events to names; an empty string means that the id has no name. */
export type Names = {
  task(id: number): string;
  handle(id: number): string;
  readonly objects?: ObjectNames;
};

const LAYOUT_BY_KIND = new Map<string, EventLayout>(EVENT_LAYOUTS.map((layout) => [layout.name, layout]));

/** One sentence that describes an event, filled in from its template in the table of events. */
export function sentence(event: TraceEvent, names: Names): string {
  const layout = LAYOUT_BY_KIND.get(event.kind);
  if (!layout) return event.kind;
  if (event.kind === "object_created") return creationText(event);
  if (event.kind === "object_changed" && event.flag === "cancels_the_tasks_of") {
    const made = names.objects?.made(event.object);
    return `${made?.name ?? "A group"} cancels its tasks${afterChange(event, made)}.`;
  }
  const values = event as unknown as Record<string, string | number>;
  const awaited = event.kind === "task_suspended" ? (names.objects?.waitText(event.on, names.task) ?? "") : "";
  const filled = layout.sentence.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = values[field];
    if (field === "flag") return String(value).replaceAll("_", " ");
    const type = layout.fields.find((each) => each.name === field)?.type;
    if (type === "time") return secondsText(Number(value));
    if (type === "task") return names.task(Number(value)) || "the program";
    if (type === "handle") return names.handle(Number(value)) || "a callback";
    if (type === "future") return names.task(Number(value)) || `future ${value}`;
    if (type === "object") return names.objects?.name(Number(value)) ?? `object ${value}`;
    if (field === "what" && awaited) return awaited;
    if (type === "text") return field === "text" ? `“${shortened(String(value))}”` : shortened(String(value));
    return String(value);
  });
  const tidy = filled
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([.:])/g, "$1")
    .trim();
  const whole =
    event.kind === "object_changed"
      ? `${tidy.slice(0, -1)}${afterChange(event, names.objects?.made(event.object))}.`
      : tidy;
  // A task's name keeps its case: a task called worker does not become Worker.
  return whole.startsWith("the program") ? `The${whole.slice(3)}` : whole;
}

/** A text of the program on one line, cut to 120 characters. */
export function shortened(text: string): string {
  const line = text.trimEnd().replaceAll("\n", " ⏎ ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
