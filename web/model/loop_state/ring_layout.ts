/** The boxes of a cycle's nodes and the arrows between them, in units of the drawing. */
export type RingLayout = {
  readonly width: number;
  readonly height: number;
  /** The upper left corners of the boxes, in the order of the cycle. */
  readonly boxes: readonly { readonly x: number; readonly y: number }[];
  /** From each box to the next, and from the last to the first. */
  readonly arrows: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
  }[];
};

export const RING_BOX = { width: 84, height: 22 } as const;
const GAP = { x: 26, y: 26 } as const;
const MARGIN = 3;
/** The distance between the two arrows of a cycle with two boxes. */
const APART = 24;

/** Lays a cycle out in two rows: left to right in the upper row, right to left in the lower one. */
export function ringLayout(count: number): RingLayout {
  const columns = Math.ceil(count / 2);
  const boxes = Array.from({ length: count }, (_, index) => {
    const column = index < columns ? index : 2 * columns - 1 - index;
    const row = index < columns ? 0 : 1;
    return { x: MARGIN + column * (RING_BOX.width + GAP.x), y: MARGIN + row * (RING_BOX.height + GAP.y) };
  });
  const centres = boxes.map(({ x, y }) => [x + RING_BOX.width / 2, y + RING_BOX.height / 2] as const);
  const arrows = centres.map((from, index) => {
    const to = centres[(index + 1) % count] ?? from;
    const shift = count === 2 ? (index === 0 ? -APART / 2 : APART / 2) : 0;
    return { from: edgeOf([from[0] + shift, from[1]], to, shift), to: edgeOf([to[0] + shift, to[1]], from, shift) };
  });
  const width = 2 * MARGIN + columns * RING_BOX.width + (columns - 1) * GAP.x;
  return { width, height: 2 * MARGIN + 2 * RING_BOX.height + GAP.y, boxes, arrows };
}

/** The point where the line from the centre of a box to the centre of another leaves the first box. */
function edgeOf(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  shift: number,
): readonly [number, number] {
  const across = toX + shift - x;
  const down = toY - y;
  const share = Math.min(
    across === 0 ? 1 : RING_BOX.width / 2 / Math.abs(across),
    down === 0 ? 1 : RING_BOX.height / 2 / Math.abs(down),
  );
  return [x + across * share, y + down * share];
}
