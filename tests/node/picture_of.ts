import { readFile } from "node:fs/promises";
import { execute } from "../../web/cli/execute.ts";
import { loadEngine } from "../../web/engine/wasm_bridge.ts";
import { SchedulePicture } from "../../web/model/schedule_picture.ts";
import { TraceLog } from "../../web/model/trace_log.ts";

const ENGINE = new URL("../../.build/wasm/", import.meta.url);

/** The picture of a program's whole run, by the built engine. */
export async function pictureOf(source: string): Promise<SchedulePicture> {
  const { default: factory } = await import(new URL("loopscope_engine.mjs", ENGINE).href);
  const engine = await loadEngine(factory);
  engine.addLibrary(await readFile(new URL("library.txt", ENGINE)));
  const log = new TraceLog();
  const options = { source, fileName: "main.py", seed: 0, maxSteps: 1e6, trace: "everything" } as const;
  execute(engine, options, (batch) => log.append(batch));
  const picture = new SchedulePicture(log);
  picture.extend();
  return picture;
}
