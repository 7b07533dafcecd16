import type { LoopState, TaskState } from "./loop_state.ts";
import type { SharedObject } from "./shared_objects.ts";

/** A node of the wait graph. */
export type AwaitNode = {
  readonly key: string;
  readonly kind: "task" | "object" | "future" | "sleep";
  /** The id of the task, object or future; for a sleep, the id of its future. */
  readonly id: number;
  readonly name: string;
  /** The keys of the nodes that this node waits for: all of them, or one when `any` is set. */
  readonly waitsFor: readonly string[];
  /** The relation to these nodes: a lock is held by a task, a gather consists of its children. */
  readonly link: "waits for" | "held by" | "of";
  /** Whether one of these nodes is sufficient. */
  readonly any: boolean;
};

/** A cycle of nodes: each waits for the next, and the last for the first. */
export type AwaitCycle = readonly AwaitNode[];

/** The wait graph at a moment: tasks wait for tasks, locks and futures; a lock waits for its holder, a gather for its children. */
export class AwaitGraph {
  readonly nodes = new Map<string, AwaitNode>();
  readonly cycles: readonly AwaitCycle[];
  readonly #state: LoopState;

  constructor(state: LoopState) {
    this.#state = state;
    for (const task of state.tasks.values()) if (task.status === "waiting" && task.on > 0) this.#addTask(task);
    this.cycles = cyclesOf(this.nodes);
  }

  /** The roots for a drawing: nodes that no other node waits for, and one node of each cycle that is not reachable from them. */
  get roots(): readonly AwaitNode[] {
    const awaited = new Set([...this.nodes.values()].flatMap(({ waitsFor }) => waitsFor));
    const roots = [...this.nodes.values()].filter(({ key }) => !awaited.has(key));
    const reached = new Set<string>();
    const reach = (first: AwaitNode) => {
      const waiting = [first.key];
      for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
        if (reached.has(key)) continue;
        reached.add(key);
        waiting.push(...(this.nodes.get(key)?.waitsFor ?? []));
      }
    };
    for (const root of roots) reach(root);
    for (const cycle of this.cycles) {
      const first = cycle[0];
      if (!first || reached.has(first.key)) continue;
      roots.push(first);
      reach(first);
    }
    return roots;
  }

  #addTask(task: TaskState): void {
    // Insert the task before the node that it waits for.
    const key = this.#keyOf(task.task, "");
    const on = this.#keyOf(task.on, task.what);
    this.nodes.set(key, {
      key,
      kind: "task",
      id: task.task,
      name: task.name,
      waitsFor: [on],
      link: "waits for",
      any: false,
    });
  }

  /** The key of the node for an awaited future or task; adds the node if necessary. */
  #keyOf(future: number, what: string): string {
    const { tasks, shared } = this.#state;
    const task = tasks.get(future);
    if (task) {
      const key = taskKey(future);
      // A waiting task is added with its own edges by #addTask.
      if (!this.nodes.has(key))
        this.#add({ key, kind: "task", id: future, name: task.name, waitsFor: [], link: "waits for", any: false });
      return key;
    }
    const object = shared.behind(future);
    if (object) return this.#addObject(object);
    const isSleep = what.startsWith("sleep");
    const key = `future ${future}`;
    const name = isSleep ? what : futureName(this.#state, future, what);
    this.#add({
      key,
      kind: isSleep ? "sleep" : "future",
      id: future,
      name,
      waitsFor: [],
      link: "waits for",
      any: false,
    });
    return key;
  }

  #addObject(object: SharedObject): string {
    const key = `object ${object.object}`;
    if (this.nodes.has(key)) return key;
    const { object: id, name } = object;
    this.#add({ key, kind: "object", id, name, waitsFor: [], link: "waits for", any: false });
    const holders = (object.holders ?? []).map(({ task }) => this.#keyOf(task, ""));
    const members = object.members.filter((member) => this.#isPending(member)).map((member) => this.#keyOf(member, ""));
    const link = object.kind === "lock" || object.kind === "semaphore" ? "held by" : "of";
    const any = object.kind === "semaphore" || object.kind === "wait";
    this.nodes.set(key, { key, kind: "object", id, name, waitsFor: [...new Set([...holders, ...members])], link, any });
    return key;
  }

  #isPending(future: number): boolean {
    const task = this.#state.tasks.get(future);
    if (!task) return this.#state.shared.futures.has(future);
    return (
      task.status === "created" || task.status === "ready" || task.status === "running" || task.status === "waiting"
    );
  }

  #add(node: AwaitNode): void {
    this.nodes.set(node.key, node);
  }
}

/** The name of a future that belongs to no task or object, with the line that created it, if known. */
export function futureName(state: LoopState, future: number, what: string): string {
  const line = state.shared.futures.get(future)?.line ?? 0;
  const word = what || "future";
  return line > 0 ? `${word} from line ${line}` : word;
}

function taskKey(task: number): string {
  return `task ${task}`;
}

/**
 * The cycles of the graph, each once. A node that needs only one of several others is in a cycle only when none of them leads out of
 * it.
 */
function cyclesOf(nodes: ReadonlyMap<string, AwaitNode>): AwaitCycle[] {
  const rings: AwaitCycle[] = [];
  const inRing = new Set<string>();
  for (const component of components(nodes)) {
    const members = stuckIn(component, nodes);
    const first = members.values().next().value;
    if (first === undefined || [...members].some((key) => inRing.has(key))) continue;
    const path: string[] = [];
    let key: string | undefined =
      [...nodes.values()].find((node) => node.kind === "task" && members.has(node.key))?.key ?? first;
    while (key !== undefined && !path.includes(key)) {
      path.push(key);
      key = nodes.get(key)?.waitsFor.find((next) => members.has(next));
    }
    if (key === undefined) continue;
    const ring = startingWithTask(path.slice(path.indexOf(key)), nodes);
    for (const each of ring) inRing.add(each.key);
    rings.push(ring);
  }
  return rings;
}

function startingWithTask(keys: readonly string[], nodes: ReadonlyMap<string, AwaitNode>): AwaitNode[] {
  const ring = keys.map((key) => nodes.get(key)).filter((node) => node !== undefined);
  const first = ring.findIndex((node) => node.kind === "task");
  return first > 0 ? [...ring.slice(first), ...ring.slice(0, first)] : ring;
}

/** Removes the nodes that nodes outside can unblock, repeatedly, and returns the rest. */
function stuckIn(component: ReadonlySet<string>, nodes: ReadonlyMap<string, AwaitNode>): Set<string> {
  const stuck = new Set(component);
  for (let size = -1; size !== stuck.size; ) {
    size = stuck.size;
    for (const key of stuck) {
      const node = nodes.get(key);
      const within = node?.waitsFor.filter((next) => stuck.has(next)).length ?? 0;
      if (within === 0 || (node?.any && within < node.waitsFor.length)) stuck.delete(key);
    }
  }
  return stuck;
}

/** The strongly connected components with more than one node or a self-loop, by Tarjan's algorithm without recursion. */
function components(nodes: ReadonlyMap<string, AwaitNode>): Set<string>[] {
  type Visit = { readonly key: string; readonly index: number; low: number; next: number; onStack: boolean };
  const visits = new Map<string, Visit>();
  const stack: Visit[] = [];
  const found: Set<string>[] = [];
  for (const root of nodes.keys()) {
    const work: Visit[] = [];
    const enter = (key: string): void => {
      const visit = { key, index: visits.size, low: visits.size, next: 0, onStack: true };
      visits.set(key, visit);
      stack.push(visit);
      work.push(visit);
    };
    if (!visits.has(root)) enter(root);
    for (let visit = work.at(-1); visit; visit = work.at(-1)) {
      const next = nodes.get(visit.key)?.waitsFor[visit.next];
      visit.next += 1;
      if (next !== undefined) {
        const known = visits.get(next);
        if (!known) enter(next);
        else if (known.onStack) visit.low = Math.min(visit.low, known.index);
        continue;
      }
      work.pop();
      const outer = work.at(-1);
      if (outer) outer.low = Math.min(outer.low, visit.low);
      if (visit.low !== visit.index) continue;
      const members = stack.splice(stack.lastIndexOf(visit));
      for (const member of members) member.onStack = false;
      const waitsForItself = nodes.get(visit.key)?.waitsFor.includes(visit.key) ?? false;
      if (members.length > 1 || waitsForItself) found.push(new Set(members.map(({ key }) => key)));
    }
  }
  return found;
}

/** A cycle in words: `ann waits for Lock-2, held by ben; ben waits for Lock-1, held by ann`. */
export function cycleText(cycle: AwaitCycle): string {
  const parts: string[] = [];
  for (const [at, { kind, name }] of cycle.entries()) {
    if (kind !== "task") continue;
    let words = `${name} waits for `;
    for (let step = 1; step <= cycle.length; step += 1) {
      const next = cycle[(at + step) % cycle.length] as AwaitNode;
      words += next.kind === "task" ? nameAfter(next.name, name) : `${next.name}, ${LINKS[next.link]} `;
      if (next.kind === "task") break;
    }
    parts.push(words);
  }
  return parts.join("; ");
}

const LINKS = { "waits for": "which waits for", "held by": "held by", of: "of" } as const;

function nameAfter(name: string, subject: string): string {
  return name === subject ? "itself" : name;
}
