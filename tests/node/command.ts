import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../.build/cli/loopscope.js", import.meta.url));

/** What a process left behind. */
export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** The built command in a folder of its own, as a person has it: `write` makes a file there, paths are relative to it. */
export class CommandFolder {
  readonly path = mkdtempSync(join(tmpdir(), "loopscope-"));

  write(name: string, text: string | Uint8Array): string {
    writeFileSync(join(this.path, name), text);
    return name;
  }

  /** Runs `loopscope` with these words and waits for its end. */
  loopscope(words: readonly string[], input = ""): Ended {
    return this.node([COMMAND, ...words], input);
  }

  /** Runs plain Node with these words. */
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
