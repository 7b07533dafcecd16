import { closeSync, openSync } from "node:fs";
import { outputPieces } from "../engine/batch.ts";
import type { TraceMode } from "../engine/protocol.ts";
import type { TraceLog } from "../model/log/trace_log.ts";
import type { Command, OutputPath } from "./arguments.ts";
import { loadNodeEngine } from "./engine.ts";
import { execute } from "./execute.ts";
import { STDERR, STDOUT, writeFully, writePieces } from "./output.ts";
import { readProgram } from "./read_program.ts";

type RunCommand = Command & { name: "run" };

/** `loopscope run`: writes the program's output during the run, and schedule and trace at its end. Returns the exit status. */
export async function runCommand({ file, seed, maxSteps, explain, schedule, trace }: RunCommand): Promise<number> {
  const program = await readProgram(file);
  const scheduleFile = opened(schedule);
  const traceFile = opened(trace?.path);
  const mode: TraceMode =
    explain || traceFile !== undefined ? "everything" : scheduleFile !== undefined ? "schedule" : "none";
  const log = mode === "none" ? undefined : new (await import("../model/log/trace_log.ts")).TraceLog();

  const { source, fileName } = program;
  const options = { source, fileName, seed: seed ?? program.seed ?? 0, maxSteps, trace: mode };
  const { exitCode, diagnostics } = execute(await loadNodeEngine(), options, (batch) => {
    for (const { stream, bytes } of outputPieces(batch.output))
      writeFully(stream === "stdout" ? STDOUT : STDERR, bytes);
    log?.append(batch);
  });
  if (diagnostics.length > 0) {
    const { diagnosticText, linesOf } = await import("./diagnostic_text.ts");
    for (const diagnostic of diagnostics) writeFully(STDERR, diagnosticText(diagnostic, fileName, linesOf(source)));
  }
  if (log !== undefined && scheduleFile !== undefined) {
    const { scheduleText } = await import("../model/export/schedule.ts");
    written(scheduleFile, scheduleText(log));
  }
  if (log !== undefined && explain) {
    const { ScheduleModel } = await import("../model/schedule/schedule_model.ts");
    const { storyText } = await import("../model/sentences/story.ts");
    const model = new ScheduleModel(log);
    model.extend();
    writePieces(STDERR, storyText(model));
  }
  if (log !== undefined && traceFile !== undefined) written(traceFile, await tracePieces(log, trace?.format ?? "text"));
  return exitCode;
}

/** Opens a file before the run, so that an unwritable path is reported before any code runs. */
function opened(path: OutputPath | undefined): number | undefined {
  if (path === undefined) return undefined;
  return path === "-" ? STDERR : openSync(path, "w");
}

function written(file: number, pieces: Iterable<string>): void {
  writePieces(file, pieces);
  if (file !== STDERR) closeSync(file);
}

async function tracePieces(log: TraceLog, format: "text" | "json" | "chrome"): Promise<Iterable<string>> {
  if (format === "chrome") return (await import("../model/export/chrome_trace.ts")).chromeTrace(log);
  const { traceJson, traceText } = await import("../model/export/trace_text.ts");
  return format === "json" ? traceJson(log) : traceText(log);
}
