import type { Diagnostic, RunOutcome } from "../../engine/outcome.ts";
import type { LoopState } from "./loop_state.ts";
import { waitText } from "./object_words.ts";

/** How a run ended, as far as the page knows. */
export type Ending =
  | { readonly kind: "over"; readonly outcome: RunOutcome }
  | { readonly kind: "stopped" }
  | { readonly kind: "crashed"; readonly message: string };

/** The content of the banner: a title, a detail below it, and the source line it refers to (0: none). */
export type Verdict = {
  readonly tone: "error" | "warning" | "note";
  readonly title: string;
  readonly detail: string;
  readonly line: number;
};

/** The verdict on a run, or null when the program finished with status 0. */
export function verdict(ending: Ending, last: LoopState, raisedLine: number, stderr: string): Verdict | null {
  if (ending.kind === "crashed") {
    const detail = `${ending.message} The engine has been restarted; the program is unchanged.`;
    return { tone: "error", title: "The engine crashed.", detail, line: 0 };
  }
  if (ending.kind === "stopped") {
    const detail = "The page shows the run up to that point.";
    return { tone: "note", title: "Stopped.", detail, line: 0 };
  }
  const { outcome, exitCode, diagnostics, stats } = ending.outcome;
  switch (outcome) {
    case "finished":
      return exitCode === 0
        ? null
        : { tone: "note", title: `The program exited with status ${exitCode}.`, detail: "", line: 0 };
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
      const title = lastLine(stderr) || "The run reached a limit.";
      const detail = `The page shows all ${stats.steps.toLocaleString("en")} steps of the run.`;
      return { tone: "warning", title, detail, line: 0 };
    }
  }
}

/** The banner for a refused program: its first error and the number of further errors. */
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

/** What each waiting task waits on, without the tasks in `except`; at most four by name. */
export function waitersText(state: LoopState, except: ReadonlySet<number> = new Set()): string {
  const waiting = [...state.tasks.values()].filter(({ status, task }) => status === "waiting" && !except.has(task));
  const shown = waiting.slice(0, 4).map((task) => `${task.name} waits on ${waitText(state, task)}`);
  if (waiting.length > shown.length) shown.push(`and ${waiting.length - shown.length} more`);
  return shown.length > 0 ? `${shown.join("; ")}.` : "";
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
