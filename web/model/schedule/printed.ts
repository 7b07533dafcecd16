import { partitionPoint } from "../../base/search.ts";
import type { TraceEvent } from "../../engine/events.gen.ts";

/** A piece of the program's output; adjacent pieces of the same stream may be joined. */
export type ConsolePiece = { readonly stream: "stdout" | "stderr"; readonly text: string };

/** A piece of the console with its offset in its stream; `later` marks output after the play head. */
export type ConsolePart = ConsolePiece & { readonly begin: number; readonly later: boolean };

type Mark = { readonly sequence: number; readonly stdout: number; readonly stderr: number };

/** The length of each stream at each event of a run. */
export class PrintedSoFar {
  readonly #marks: Mark[] = [];
  #stdout = 0;
  #stderr = 0;

  append(event: TraceEvent): void {
    if (event.kind !== "printed") return;
    if (event.flag === "stdout") this.#stdout += event.text.length;
    else this.#stderr += event.text.length;
    this.#marks.push({ sequence: event.sequence, stdout: this.#stdout, stderr: this.#stderr });
  }

  /** The number of characters in each stream after the event with this sequence number. */
  lengthsAt(sequence: number): { readonly stdout: number; readonly stderr: number } {
    const count = partitionPoint(this.#marks, (mark) => mark.sequence <= sequence);
    return this.#marks[count - 1] ?? { stdout: 0, stderr: 0 };
  }

  /** The sequence number of the event that printed the character at an offset from 0; undefined when none did. */
  writerOf(stream: "stdout" | "stderr", place: number): number | undefined {
    return this.#marks[partitionPoint(this.#marks, (mark) => mark[stream] <= place)]?.sequence;
  }
}

/** The console's pieces, split at the end of the output at the play head. */
export function consoleParts(
  pieces: readonly ConsolePiece[],
  written: { readonly stdout: number; readonly stderr: number },
): ConsolePart[] {
  const left = { stdout: written.stdout, stderr: written.stderr };
  const begin = { stdout: 0, stderr: 0 };
  const parts: ConsolePart[] = [];
  for (const { stream, text } of pieces) {
    const now = text.slice(0, left[stream]);
    const later = text.slice(now.length);
    left[stream] -= now.length;
    if (now) parts.push({ stream, text: now, begin: begin[stream], later: false });
    if (later) parts.push({ stream, text: later, begin: begin[stream] + now.length, later: true });
    begin[stream] += text.length;
  }
  return parts;
}
