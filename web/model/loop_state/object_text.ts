import { holdsText } from "./object_words.ts";
import { type SharedObject, UNKNOWN_COUNT } from "./shared_objects.ts";

/** The state of an object: `locked`, `holds 2 of 3`, `2 of 3 arrived`. */
export function objectText(object: SharedObject): string {
  const { kind, count, limit, condition, unfinished, members } = object;
  const state = stateText(kind, count, limit, members.length);
  const more = kind === "queue" && unfinished > 0 && unfinished !== count ? `${unfinished} unfinished` : "";
  return [state, more, condition].filter(Boolean).join(", ");
}

function stateText(kind: SharedObject["kind"], count: number, limit: number, members: number): string {
  switch (kind) {
    case "lock":
      return count > 0 ? "locked" : "unlocked";
    case "event":
      return count > 0 ? "set" : "not set";
    case "semaphore":
      return `${count === 0 ? "no" : count} ${count === 1 ? "permit" : "permits"} available${limit > 0 ? ` of ${limit}` : ""}`;
    case "barrier":
      return `${count} of ${limit} arrived`;
    case "queue":
      return count === UNKNOWN_COUNT ? "" : holdsText(count, limit).replace(/^is /, "");
    case "task_group":
      return `${members} ${members === 1 ? "task" : "tasks"}`;
    default:
      return "";
  }
}
