import { readFile } from "node:fs/promises";
import { execute } from "../../web/cli/execute.ts";
import { loadEngine } from "../../web/engine/wasm_bridge.ts";
import { TraceLog } from "../../web/model/log/trace_log.ts";
import { ScheduleModel } from "../../web/model/schedule/schedule_model.ts";

const ENGINE = new URL("../../.build/wasm/", import.meta.url);

/** The schedule model of a program's whole run on the built engine. */
export async function modelOf(source: string): Promise<ScheduleModel> {
  const { default: factory } = await import(new URL("loopscope_engine.mjs", ENGINE).href);
  const engine = await loadEngine(factory);
  engine.addLibrary(await readFile(new URL("library.txt", ENGINE)));
  const log = new TraceLog();
  const options = { source, fileName: "main.py", seed: 0, maxSteps: 1e6, trace: "everything" } as const;
  execute(engine, options, (batch) => log.append(batch));
  const model = new ScheduleModel(log);
  model.extend();
  return model;
}
