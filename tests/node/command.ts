import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../.build/cli/loopscope.js", import.meta.url));

/** The result of a process. */
export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** The built command in a temporary folder: `write` creates a file there, and paths are relative to it. */
export class CommandFolder {
  readonly path = mkdtempSync(join(tmpdir(), "loopscope-"));

  write(name: string, text: string | Uint8Array): string {
    writeFileSync(join(this.path, name), text);
    return name;
  }

  /** Runs `loopscope` with these arguments and waits for its end. */
  loopscope(words: readonly string[], input = ""): Ended {
    return this.node([COMMAND, ...words], input);
  }

  /** Runs Node with these arguments. */
  node(words: readonly string[], input = ""): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: this.path,
      input,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
