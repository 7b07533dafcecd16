import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { outputPieces } from "../engine/batch.ts";
import type { Engine } from "../engine/wasm_bridge.ts";
import { EngineTrap } from "../engine/wasm_bridge.ts";
import { loadNodeEngine } from "./engine.ts";
import { execute } from "./execute.ts";
import { ExitStatus } from "./exit_status.ts";
import { differences, type Expectations, expectationsOf, type ObservedRun } from "./expectations.ts";
import { STDERR, STDOUT, writeFully } from "./output.ts";
import { UnreadableProgram } from "./read_program.ts";

/**
 * `loopscope test`: runs each program that has expectations in its comments and prints the differences. In folders, other
 * programs are skipped; a file given by name must have expectations. Status 0 when all passed, 1 when not, 2 when no program ran.
 */
export async function testCommand(paths: readonly string[]): Promise<number> {
  let engine = await loadNodeEngine();
  let passed = 0;
  let failed = 0;
  for (const path of paths.flatMap(programsAt)) {
    const source = readFileSync(path.name);
    const expected = expectationsOf(source.toString("utf8"));
    if (expected === undefined && path.found === "in a folder") continue;
    const problems =
      expected === undefined ? ["has no # expect: comment"] : problemsOf(engine, path.name, source, expected);
    if (!engine.alive) engine = await loadNodeEngine();
    if (problems.length === 0) passed += 1;
    else failed += 1;
    for (const problem of problems) writeFully(STDOUT, `${path.name}: ${problem}\n`);
  }
  writeFully(STDOUT, `${passed} passed, ${failed} failed\n`);
  if (passed + failed === 0) {
    writeFully(STDERR, `loopscope: no program with # expect: comments in ${paths.join(", ")}\n`);
    return ExitStatus.badUsage;
  }
  return failed === 0 ? ExitStatus.success : ExitStatus.testsFailed;
}

type Path = { readonly name: string; readonly found: "by name" | "in a folder" };

function programsAt(name: string): Path[] {
  const entry = statSync(name, { throwIfNoEntry: false });
  if (entry === undefined) throw new UnreadableProgram(`${name}: no such file or folder`);
  if (!entry.isDirectory()) return [{ name, found: "by name" }];
  const names = readdirSync(name, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".py"));
  return names.sort().map((path) => ({ name: join(name, path), found: "in a folder" }));
}

function problemsOf(engine: Engine, fileName: string, source: Uint8Array, expected: Expectations): string[] {
  try {
    return differences(expected, observed(engine, fileName, source));
  } catch (error) {
    if (error instanceof EngineTrap) return [error.message];
    throw error;
  }
}

function observed(engine: Engine, fileName: string, source: Uint8Array): ObservedRun {
  const decoders = {
    stdout: new TextDecoder("utf-8", { ignoreBOM: true }),
    stderr: new TextDecoder("utf-8", { ignoreBOM: true }),
  };
  const written = { stdout: "", stderr: "" };
  const options = { source, fileName, seed: 0, maxSteps: 0, trace: "none" } as const;
  const { exitCode, diagnostics } = execute(engine, options, (batch) => {
    for (const { stream, bytes } of outputPieces(batch.output)) {
      written[stream] += decoders[stream].decode(bytes, { stream: true });
    }
  });
  return { ...written, exitCode, diagnostics };
}
