import type { AwaitGraph, AwaitNode } from "./await_graph.ts";
import type { LoopState } from "./loop_state.ts";

/** A line of the wait graph written as a tree: `ann waits for Lock-2, held by`, and `ben` below it. */
export type AwaitRow = {
  readonly key: string;
  readonly depth: number;
  /** The task of the line; 0 when the line is about an object or future. */
  readonly task: number;
  readonly name: string;
  /** The text after the name: `waits for Lock-2, held by`, or the status of a task that does not wait. */
  readonly words: string;
  /** Whether the node is part of a cycle. */
  readonly isInRing: boolean;
  /** Whether a line above already shows the node with its children. */
  readonly isRepeated: boolean;
};

/** The graph as lines, from the roots down; at most `most` lines. */
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

/** The text of what a node waits for, through the objects up to the next tasks, and the keys of the nodes below. */
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
