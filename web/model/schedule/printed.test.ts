import { expect, test } from "vitest";
import { TraceBuilder } from "../testing/trace_builder.ts";
import { consoleParts, PrintedSoFar } from "./printed.ts";

test("the console is cut where the output at a moment ends, each stream for itself", () => {
  const trace = new TraceBuilder();
  const first = trace.add({ kind: "printed", flag: "stdout", task: 1, text: "one\n" });
  trace.add({ kind: "printed", flag: "stderr", task: 1, text: "oh\n" });
  const last = trace.add({ kind: "printed", flag: "stdout", task: 1, text: "two\n" });
  const log = trace.log();
  const printed = new PrintedSoFar();
  for (let sequence = 1; sequence <= log.count; sequence += 1) printed.append(log.event(sequence));

  const pieces = [
    { stream: "stdout", text: "one\ntwo\n" },
    { stream: "stderr", text: "oh\n" },
  ] as const;
  expect(consoleParts(pieces, printed.lengthsAt(first))).toEqual([
    { stream: "stdout", text: "one\n", begin: 0, later: false },
    { stream: "stdout", text: "two\n", begin: 4, later: true },
    { stream: "stderr", text: "oh\n", begin: 0, later: true },
  ]);
  expect(consoleParts(pieces, printed.lengthsAt(last)).some((part) => part.later)).toBe(false);
  expect([0, 3, 4, 7].map((place) => printed.writerOf("stdout", place))).toEqual([first, first, last, last]);
  expect(printed.writerOf("stdout", 8)).toBeUndefined();
  expect(printed.lengthsAt(0)).toEqual({ stdout: 0, stderr: 0 });
});
