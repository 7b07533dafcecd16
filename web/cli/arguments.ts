import { parseArgs } from "node:util";

export type TraceFormat = "text" | "json" | "chrome";

/** The target of a trace or a schedule: a path, or `-` for standard error (standard output belongs to the program). */
export type OutputPath = string;

/** A parsed command line. An undefined seed stands for the seed of the link, or 0. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | {
      readonly name: "run";
      readonly file: string;
      readonly seed: number | undefined;
      readonly maxSteps: number;
      readonly explain: boolean;
      readonly schedule: OutputPath | undefined;
      readonly trace: { readonly path: OutputPath; readonly format: TraceFormat } | undefined;
    }
  | { readonly name: "check"; readonly files: readonly string[] }
  | { readonly name: "test"; readonly paths: readonly string[] }
  | { readonly name: "share"; readonly file: string; readonly seed: number | undefined };

/** The command line is not valid; the message gives the reason. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  seed: { type: "string" },
  explain: { type: "boolean" },
  schedule: { type: "string" },
  trace: { type: "string" },
  format: { type: "string" },
  "max-steps": { type: "string" },
} as const;

type OptionName = keyof typeof OPTIONS;

const OPTIONS_OF: Record<"run" | "check" | "test" | "share", readonly OptionName[]> = {
  run: ["seed", "explain", "schedule", "trace", "format", "max-steps"],
  check: [],
  test: [],
  share: ["seed"],
};

/** Parses the words after the command's name. Throws UsageError. */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError("no command given");
  if (!isCommand(name)) throw new UsageError(`unknown command ${name}`);
  const stray = Object.keys(values).find((option) => !OPTIONS_OF[name].includes(option as OptionName));
  if (stray !== undefined) throw new UsageError(`${name} has no option --${stray}`);

  if (name === "check") return { name, files: atLeastOne(name, files) };
  if (name === "test") return { name, paths: atLeastOne(name, files) };
  const file = exactlyOne(name, files);
  const seed = values.seed === undefined ? undefined : wholeNumber("--seed", values.seed);
  if (name === "share") return { name, file, seed };
  return {
    name,
    file,
    seed,
    maxSteps: maxStepsOf(values["max-steps"]),
    explain: values.explain ?? false,
    schedule: values.schedule,
    trace: traceOf(values),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(name: string): name is keyof typeof OPTIONS_OF {
  return Object.hasOwn(OPTIONS_OF, name);
}

function atLeastOne(name: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError(`${name} needs at least one file`);
  return files;
}

function exactlyOne(name: string, files: readonly string[]): string {
  const [file, ...rest] = files;
  if (file === undefined) throw new UsageError(`${name} needs a file, - for standard input, or a link`);
  if (rest.length > 0) throw new UsageError(`${name} takes one file: programs do not receive arguments`);
  return file;
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw new UsageError(`${option} needs a whole number of at most 15 digits, not ${text}`);
  }
  return value;
}

function maxStepsOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const value = wholeNumber("--max-steps", text);
  if (value < 1) throw new UsageError(`--max-steps needs a number of at least 1, not ${text}`);
  return value;
}

function traceOf({ trace: path, format }: { trace?: string | undefined; format?: string | undefined }) {
  if (path === undefined) {
    if (format !== undefined) throw new UsageError("--format needs --trace");
    return undefined;
  }
  if (format === undefined || format === "text") return { path, format: "text" } as const;
  if (format === "json" || format === "chrome") return { path, format } as const;
  throw new UsageError(`--format must be text, json or chrome, not ${format}`);
}
