import { type Engine, loadEngine } from "../engine/wasm_bridge.ts";

/** Loads a fresh instance of the engine, whose file lies beside the command's own. */
export async function loadNodeEngine(): Promise<Engine> {
  const { default: factory } = await import("../../.build/wasm/loopscope_engine.mjs");
  return loadEngine(factory);
}
