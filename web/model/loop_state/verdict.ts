import type { Diagnostic, RunOutcome } from "../../engine/outcome.ts";
import type { LoopState } from "./loop_state.ts";
import { waitText } from "./object_words.ts";

/** How a run that is no longer going on came out, as the page knows it. */
export type Ending =
  | { readonly kind: "over"; readonly outcome: RunOutcome }
  | { readonly kind: "stopped" }
  | { readonly kind: "crashed"; readonly message: string };

/** What the banner says: a headline, what stands beneath it, and the line it points at (0: none). */
export type Verdict = {
  readonly tone: "error" | "warning" | "note";
  readonly title: string;
  readonly detail: string;
  readonly line: number;
};

/** The verdict on a run, or null when there is nothing to say: the program finished. */
export function verdict(ending: Ending, last: LoopState, raisedLine: number, stderr: string): Verdict | null {
  if (ending.kind === "crashed") {
    const detail = `${ending.message} It has been started anew; the program itself is unharmed.`;
    return { tone: "error", title: "The engine broke down.", detail, line: 0 };
  }
  if (ending.kind === "stopped") {
    const detail = "What ran until then is shown.";
    return { tone: "note", title: "Stopped.", detail, line: 0 };
  }
  const { outcome, exitCode, diagnostics, stats } = ending.outcome;
  switch (outcome) {
    case "finished":
      return exitCode === 0
        ? null
        : { tone: "note", title: `The program ended with exit status ${exitCode}.`, detail: "", line: 0 };
    case "refused":
      return refusal(diagnostics);
    case "raised":
      return { tone: "error", title: `Uncaught ${lastLine(stderr) || "exception"}`, detail: "", line: raisedLine };
    case "deadlocked":
      return {
        tone: "error",
        title: "Deadlock: nothing is ready and no timer is set.",
        detail: waitersText(last),
        line: 0,
      };
    case "limited": {
      const title = lastLine(stderr) || "A limit of the run was reached.";
      const detail = `It ran ${stats.steps.toLocaleString("en")} steps; they are shown.`;
      return { tone: "warning", title, detail, line: 0 };
    }
  }
}

/** What a refused program's banner says: the first error, and how many more there are. */
export function refusal(diagnostics: readonly Diagnostic[]): Verdict {
  const errors = diagnostics.filter((each) => each.severity === "error");
  const first = errors[0] ?? diagnostics[0];
  if (!first) return { tone: "error", title: "The program was refused.", detail: "", line: 0 };
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more below the editor)` : "";
  return {
    tone: "error",
    title: `Not run. Line ${first.line}: ${first.message}${more}`,
    detail: first.hint,
    line: first.line,
  };
}

/** What the waiting tasks wait on, without those of `except`. */
export function waitersText(state: LoopState, except: ReadonlySet<number> = new Set()): string {
  const waiting = [...state.tasks.values()].filter(({ status, task }) => status === "waiting" && !except.has(task));
  const shown = waiting.slice(0, 4).map((task) => `${task.name} waits on ${waitText(state, task)}`);
  if (waiting.length > shown.length) shown.push(`and ${waiting.length - shown.length} more`);
  return shown.length > 0 ? `${shown.join("; ")}.` : "";
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
