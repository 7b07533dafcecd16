import { EVENT_LAYOUTS, TRACE_VERSION } from "../../engine/events.gen.ts";
import { exactSeconds } from "../log/exact_time.ts";
import type { TraceLog } from "../log/trace_log.ts";

/**
 * The trace as lines of text, in pieces, for reading, diffs and golden files.
 *
 *     # loopscope trace 1
 *     7 2 1.000000000 14 task_suspended sleep task=2 on=3 what="sleep 1 s" coroutine=1
 *
 * A line has the sequence number, the pass, the virtual time in seconds, the source line (0: none), the kind, the flag (`-`: the kind
 * has none), and every field by name: texts quoted as in JSON, times in seconds with nine decimals, ids as numbers.
 */
export function* traceText(log: TraceLog): Generator<string> {
  yield `# loopscope trace ${TRACE_VERSION}\n`;
  for (let sequence = 1; sequence <= log.count; sequence += 1) {
    const head = [
      sequence,
      log.passAt(sequence),
      exactSeconds(log.nanosecondsAt(sequence)),
      log.lineAt(sequence),
      log.kindAt(sequence),
      log.flagAt(sequence) || "-",
    ];
    yield `${head.join(" ")}${fieldsText(log, sequence)}\n`;
  }
}

/**
 * The trace as one JSON document, in pieces, one event per line: `{"version": 1, "events": [{"kind": …, "sequence": …}, …]}`,
 * the events with the names and units of `TraceEvent`.
 */
export function* traceJson(log: TraceLog): Generator<string> {
  yield `{"version":${TRACE_VERSION},"events":[`;
  for (let sequence = 1; sequence <= log.count; sequence += 1) {
    yield `${sequence === 1 ? "\n" : ",\n"}${JSON.stringify(log.event(sequence))}`;
  }
  yield "\n]}\n";
}

function fieldsText(log: TraceLog, sequence: number): string {
  let text = "";
  for (const { name, type, word } of EVENT_LAYOUTS[log.kindIndexAt(sequence)]?.fields ?? []) {
    if (type === "text") text += ` ${name}=${JSON.stringify(log.textAt(sequence, word))}`;
    else if (type === "time") text += ` ${name}=${exactSeconds(log.fieldNanosecondsAt(sequence, word))}`;
    else text += ` ${name}=${log.wordAt(sequence, word)}`;
  }
  return text;
}
