import type { Diagnostic } from "../engine/outcome.ts";

/** The expectations that a program's comments state. */
export type Expectations = {
  /** The lines of standard output: each `# expect: TEXT`, in order. Trailing blanks are ignored. */
  readonly stdout: readonly string[];
  /** The last line of standard error: `# expect error: TEXT`; it implies exit status 1. */
  readonly error: string | undefined;
  /** Texts that lines of standard error contain, in order: each `# expect stderr: TEXT`. */
  readonly stderr: readonly string[];
  /** `# expect exit: N`. */
  readonly exitStatus: number;
  /** Expected refusals: each `# expect refusal: ID`, as `line N: ID`; they imply exit status 2. */
  readonly refusals: readonly string[];
};

/** The observable results of a run, which are compared with the expectations. */
export type ObservedRun = {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
};

const COMMENT = /(?:^|\s)# expect(?: (error|exit|stderr|refusal))?:(?: (.*))?$/;

/** Parses a program's `# expect` comments; undefined when it has none. */
export function expectationsOf(source: string): Expectations | undefined {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const refusals: string[] = [];
  let error: string | undefined;
  let exitStatus: number | undefined;
  let any = false;
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const found = COMMENT.exec(line);
    if (found === null) continue;
    any = true;
    const [, what, text = ""] = found;
    if (what === "error") error = text;
    else if (what === "exit") exitStatus = Number(text);
    else if (what === "stderr") stderr.push(text);
    else if (what === "refusal") refusals.push(`line ${index + 1}: ${text}`);
    else stdout.push(text.trimEnd());
  }
  if (!any) return undefined;
  const impliedStatus = refusals.length > 0 ? 2 : error !== undefined ? 1 : 0;
  return { stdout, error, stderr, exitStatus: exitStatus ?? impliedStatus, refusals };
}

/** The differences between a run and its expectations, one sentence each; empty when the run is as expected. */
export function differences(expected: Expectations, run: ObservedRun): string[] {
  const stderr = linesOfOutput(run.stderr);
  const refusals = run.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ line, id }) => `line ${line}: ${id}`);
  const printed = linesOfOutput(run.stdout).map((line) => line.trimEnd());
  const found = [
    ...firstDifference("line of stdout", printed, expected.stdout),
    ...firstDifference("refusal", refusals, expected.refusals),
    ...missing(stderr, expected.stderr),
  ];
  const lastError = stderr.at(-1);
  if (expected.error !== undefined && lastError !== expected.error) {
    found.push(`the last line of stderr is ${shown(lastError)}, expected ${shown(expected.error)}`);
  }
  if (run.exitCode !== expected.exitStatus) {
    found.push(`the exit status is ${run.exitCode}, expected ${expected.exitStatus}`);
  }
  return found;
}

function firstDifference(what: string, actual: readonly string[], expected: readonly string[]): string[] {
  const length = Math.max(actual.length, expected.length);
  for (let index = 0; index < length; index += 1) {
    if (actual[index] === expected[index]) continue;
    return [`${what} ${index + 1} is ${shown(actual[index])}, expected ${shown(expected[index])}`];
  }
  return [];
}

/** The texts that no line contains; each text must occur after the line of the previous one. */
function missing(lines: readonly string[], texts: readonly string[]): string[] {
  const complaints: string[] = [];
  let from = 0;
  for (const text of texts) {
    const at = lines.findIndex((line, index) => index >= from && line.includes(text));
    if (at < 0) complaints.push(`stderr has no ${shown(text)} where it is expected`);
    else from = at + 1;
  }
  return complaints;
}

function linesOfOutput(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function shown(line: string | undefined): string {
  return line === undefined ? "missing" : JSON.stringify(line);
}
