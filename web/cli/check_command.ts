import { diagnosticText, linesOf } from "./diagnostic_text.ts";
import { loadNodeEngine } from "./engine.ts";
import { ExitStatus } from "./exit_status.ts";
import { STDERR, STDOUT, writeFully } from "./output.ts";
import { readProgram, UnreadableProgram } from "./read_program.ts";

/** `loopscope check`: prints the diagnostics of each program without running it. Status 2 when a program is refused or cannot be read. */
export async function checkCommand(files: readonly string[]): Promise<number> {
  const engine = await loadNodeEngine();
  let status: number = ExitStatus.success;
  for (const file of files) {
    try {
      const { source, fileName } = await readProgram(file);
      for (const diagnostic of engine.check(source, fileName)) {
        if (diagnostic.severity === "error") status = ExitStatus.refused;
        writeFully(STDOUT, diagnosticText(diagnostic, fileName, linesOf(source)));
      }
    } catch (error) {
      if (!(error instanceof UnreadableProgram)) throw error;
      writeFully(STDERR, `loopscope: ${error.message}\n`);
      status = ExitStatus.refused;
    }
  }
  return status;
}
