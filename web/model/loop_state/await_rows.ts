import type { AwaitGraph, AwaitNode } from "./await_graph.ts";
import type { LoopState } from "./loop_state.ts";

/** A line of the graph of who waits for whom, written as a tree: `ann waits for Lock-2, held by`, and beneath it `ben`. */
export type AwaitRow = {
  readonly key: string;
  readonly depth: number;
  /** The task that it is about; 0 when it is about something else. */
  readonly task: number;
  readonly name: string;
  /** What follows the name: `waits for Lock-2, held by`; or how the task is, when it does not wait. */
  readonly words: string;
  /** It is in a ring of those who wait for each other. */
  readonly isInRing: boolean;
  /** It was written out above. */
  readonly isRepeated: boolean;
};

/** The graph as lines, from those for whom nobody waits down to what they wait for; not more than `most`. */
export function awaitRows(graph: AwaitGraph, state: LoopState, most: number): AwaitRow[] {
  const rows: AwaitRow[] = [];
  const written = new Set<string>();
  const inRing = new Set(graph.cycles.flatMap((ring) => ring.map(({ key }) => key)));
  const waiting = graph.roots.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = waiting.pop(); next && rows.length < most; next = waiting.pop()) {
    const { node, depth } = next;
    const { words, beneath } = wordsOf(graph, state, node);
    const isRepeated = written.has(node.key) && beneath.length > 0;
    const key = `${rows.length} ${node.key}`;
    const task = node.kind === "task" ? node.id : 0;
    rows.push({ key, depth, task, name: node.name, words, isInRing: inRing.has(node.key), isRepeated });
    if (isRepeated) continue;
    written.add(node.key);
    for (const child of beneath.toReversed()) {
      const found = graph.nodes.get(child);
      if (found) waiting.push({ node: found, depth: depth + 1 });
    }
  }
  return rows;
}

/** What a node waits for in words, along the objects between it and the next tasks; and those. */
function wordsOf(
  graph: AwaitGraph,
  state: LoopState,
  node: AwaitNode,
): { readonly words: string; readonly beneath: readonly string[] } {
  let words = "";
  let last = node;
  for (;;) {
    const only = last.waitsFor.length === 1 ? graph.nodes.get(last.waitsFor[0] ?? "") : undefined;
    if (only === undefined || (only.kind === "task" && last !== node)) break;
    words += `${last === node ? "waits for" : `, ${last.link}`} ${only.name}`;
    if (only.kind === "task") return { words, beneath: [only.key] };
    last = only;
  }
  if (last !== node)
    return { words: last.waitsFor.length > 0 ? `${words}, ${last.link}` : words, beneath: last.waitsFor };
  if (node.kind === "task" && node.waitsFor.length === 0) words = state.tasks.get(node.id)?.status ?? "";
  return { words, beneath: node.waitsFor };
}
