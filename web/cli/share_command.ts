import { shareFragment } from "../model/export/share_link.ts";
import { ExitStatus } from "./exit_status.ts";
import { STDOUT, writeFully } from "./output.ts";
import { type Program, readProgram, UnreadableProgram } from "./read_program.ts";

/** `loopscope share`: prints the fragment of a link that contains the program, and the seed if it is not 0. */
export async function shareCommand(file: string, seed: number | undefined): Promise<number> {
  const program = await readProgram(file);
  const wanted = seed ?? program.seed ?? 0;
  const fragment = await shareFragment({ code: textOf(program), ...(wanted === 0 ? {} : { seed: wanted }) });
  writeFully(STDOUT, `${fragment}\n`);
  return ExitStatus.success;
}

function textOf({ source, fileName }: Program): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(source);
  } catch {
    throw new UnreadableProgram(`${fileName}: is not UTF-8 text`);
  }
}
