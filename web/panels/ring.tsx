import { type AwaitCycle, cycleText } from "../model/loop_state/await_graph.ts";
import type { LoopState } from "../model/loop_state/loop_state.ts";
import { RING_BOX, ringLayout } from "../model/loop_state/ring_layout.ts";

/** Longer rings are described but not drawn. */
const MOST_DRAWN = 12;
/** The most letters that fit into a box. */
const MOST_LETTERS = 12;
const HEAD = 5;

/** A circular wait as a sentence and a drawing. */
export function Ring({ ring, loop }: { ring: AwaitCycle; loop: LoopState }) {
  const isOver = loop.ready.length === 0 && loop.timers.size === 0;
  const tasks = ring.filter(({ kind }) => kind === "task").length;
  return (
    <div class="ring">
      <p>
        <b>{tasks > 1 ? "Circular wait" : "Waits for itself"}</b>
        {isOver ? ": deadlock. " : ". "}
        {cycleText(ring)}.
      </p>
      {ring.length >= 2 && ring.length <= MOST_DRAWN && <Drawing ring={ring} />}
    </div>
  );
}

function Drawing({ ring }: { ring: AwaitCycle }) {
  const { width, height, boxes, arrows } = ringLayout(ring.length);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} style={{ maxWidth: `${width * 1.2}px` }} aria-hidden="true">
      {ring.map(({ key, kind, name }, index) => {
        const { x, y } = boxes[index] ?? { x: 0, y: 0 };
        return (
          <g key={key}>
            <rect x={x} y={y} width={RING_BOX.width} height={RING_BOX.height} rx={kind === "task" ? 11 : 2} />
            <text x={x + RING_BOX.width / 2} y={y + RING_BOX.height / 2 + 4}>
              {name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name}
            </text>
          </g>
        );
      })}
      {arrows.map(({ from, to }, index) => (
        <path key={ring[index]?.key} d={arrowPath(from, to)} />
      ))}
    </svg>
  );
}

function arrowPath([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const [x, y] = [((toX - fromX) / length) * HEAD, ((toY - fromY) / length) * HEAD];
  const left = `M ${toX - x - y * 0.7} ${toY - y + x * 0.7} L ${toX} ${toY}`;
  return `M ${fromX} ${fromY} L ${toX} ${toY} ${left} L ${toX - x + y * 0.7} ${toY - y - x * 0.7}`;
}
