import { readFileSync } from "node:fs";

/** A program: the bytes of its file, its name, and the seed of the link that it came from, if any. */
export type Program = { readonly source: Uint8Array; readonly fileName: string; readonly seed?: number };

/** A program cannot be read; the message is a sentence that names the file or the link. */
export class UnreadableProgram extends Error {
  override readonly name = "UnreadableProgram";
}

const STDIN = 0;

/** Reads the program named by FILE: a path, `-` for standard input, or a link. Throws UnreadableProgram. */
export async function readProgram(file: string): Promise<Program> {
  if (/^https?:\/\//.test(file) || /^#(v\d+=|code=|example\/)/.test(file)) return readLink(file);
  const fileName = file === "-" ? "<stdin>" : file;
  try {
    return { source: readFileSync(file === "-" ? STDIN : file), fileName };
  } catch (error) {
    throw new UnreadableProgram(`${fileName}: ${reason(error)}`);
  }
}

async function readLink(link: string): Promise<Program> {
  const { parseShareFragment } = await import("../model/export/share_link.ts");
  const parsed = await parseShareFragment(link.includes("#") ? link.slice(link.indexOf("#")) : "");
  if (!parsed.ok) throw new UnreadableProgram(parsed.error);
  switch (parsed.value.kind) {
    case "program": {
      const { code, seed } = parsed.value.program;
      return { source: new TextEncoder().encode(code), fileName: "main.py", ...(seed === undefined ? {} : { seed }) };
    }
    case "example":
      return readExample(parsed.value.id);
    case "nothing":
      throw new UnreadableProgram("The link contains no program: nothing follows its #.");
  }
}

async function readExample(id: string): Promise<Program> {
  const { lessonById } = await import("../examples/manifest.ts");
  const lesson = lessonById(id);
  if (lesson === undefined) throw new UnreadableProgram(`The example ${id} does not exist.`);
  return { source: new TextEncoder().encode(lesson.source), fileName: "main.py" };
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "is a folder, not a program";
  if (code === "EACCES") return "permission denied";
  return error instanceof Error ? error.message : String(error);
}
