import { AwaitGraph, cycleText } from "./await_graph.ts";
import type { LoopState } from "./loop_state.ts";
import { waitersText } from "./verdict.ts";

/** The tasks that can never resume: first the circular waits, then the other waiting tasks. */
export function deadlockText(state: LoopState): string {
  const { cycles } = new AwaitGraph(state);
  const inRing = new Set(cycles.flatMap((ring) => ring.filter(({ kind }) => kind === "task").map(({ id }) => id)));
  const rings = cycles.map((ring) => {
    const count = ring.filter(({ kind }) => kind === "task").length;
    return count > 1 ? `Circular wait: ${cycleText(ring)}.` : `${cycleText(ring)}.`;
  });
  return [...rings, waitersText(state, inRing)].filter(Boolean).join(" ");
}
