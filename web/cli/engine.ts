import { readFile } from "node:fs/promises";
import { type Engine, loadEngine } from "../engine/wasm_bridge.ts";

/** Loads a new instance of the engine with its library, from the files beside the command. */
export async function loadNodeEngine(): Promise<Engine> {
  const { default: factory } = await import("../../.build/wasm/loopscope_engine.mjs");
  const engine = await loadEngine(factory);
  engine.addLibrary(await readFile(new URL("library.txt", import.meta.url)));
  return engine;
}
