import { partitionPoint } from "../../base/search.ts";
import type { TimeScale } from "../../base/time_scale.ts";
import type { Axis } from "../../model/schedule/axis.ts";
import type { LoopSpan } from "../../model/schedule/lanes.ts";
import type { Canvas } from "../batch.ts";
import { endOf, type Frame, MINIMAP } from "../layout.ts";

/** The activity of the loop in one pixel of the map. */
type Cell = "step" | "callback" | "idle" | "blocked" | "nothing";

type MapOfRun = { readonly count: number; readonly width: number; readonly cells: readonly Cell[] };

const maps = new WeakMap<Axis, MapOfRun>();

/** Whether the map is shown: part of an axis of this length is out of view. */
export function isMapShown(scale: TimeScale, width: number, length: number): boolean {
  return length > 0 && (scale.toUnit(scale.left) > length * 0.002 || scale.toUnit(width) < length * 0.998);
}

/** The place on the axis under a pixel of the map. */
export function unitOnMap(scale: TimeScale, width: number, length: number, pixel: number): number {
  return ((pixel - scale.left) / Math.max(1, width - scale.left)) * length;
}

/** Draws the map: the loop's lane of the whole run, a window for the visible part, and the play head. */
export function drawMinimap(ctx: Canvas, frame: Frame): void {
  const { scale, width, height, axis, palette, head } = frame;
  if (!isMapShown(scale, width, axis.length)) return;
  const top = height - MINIMAP;
  const room = width - scale.left;
  const pixel = (unit: number) => scale.left + (unit / axis.length) * room;
  ctx.fillStyle = palette.raised;
  ctx.fillRect(scale.left, top, room, MINIMAP);
  ctx.fillStyle = palette.lineStrong;
  ctx.fillRect(scale.left, top, room, 1);
  drawCells(ctx, frame, cellsOf(frame), top);

  const from = pixel(Math.max(0, scale.toUnit(scale.left)));
  const to = Math.max(from + 4, pixel(Math.min(axis.length, scale.toUnit(width))));
  ctx.save();
  ctx.globalAlpha = 0.6;
  ctx.fillStyle = palette.surface;
  ctx.fillRect(scale.left, top + 1, from - scale.left, MINIMAP - 1);
  ctx.fillRect(to, top + 1, width - to, MINIMAP - 1);
  ctx.restore();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1;
  ctx.strokeRect(from + 0.5, top + 1.5, to - from - 1, MINIMAP - 3);
  if (head === null) return;
  ctx.fillStyle = palette.head;
  ctx.fillRect(pixel(axis.position(head + 1)) - 0.75, top, 1.5, MINIMAP);
}

/** Draws the cells as bars that differ in height and colour; equal neighbours are merged. */
function drawCells(ctx: Canvas, frame: Frame, cells: readonly Cell[], top: number): void {
  const { palette, scale } = frame;
  const looks = {
    step: [palette.running, 12],
    callback: [palette.callback, 5],
    idle: [palette.idle, 12],
    blocked: [palette.blocked, 14],
    nothing: [palette.raised, 0],
  } as const;
  let begin = 0;
  for (let at = 1; at <= cells.length; at += 1) {
    const cell = cells[begin];
    if (!cell || cells[at] === cell) continue;
    const [colour, high] = looks[cell];
    ctx.fillStyle = colour;
    if (high > 0) ctx.fillRect(scale.left + begin, top + (MINIMAP - high) / 2 + 0.5, at - begin, high);
    begin = at;
  }
}

/** The cells by pixel, computed again only when the run has grown or the width has changed. */
function cellsOf(frame: Frame): readonly Cell[] {
  const count = endOf(frame);
  const width = Math.floor(frame.width - frame.scale.left);
  const known = maps.get(frame.axis);
  if (known?.count === count && known.width === width) return known.cells;
  const { loop, blocked } = frame.model.lanes;
  const cells = Array.from({ length: width }, (_, pixel): Cell => {
    const first = frame.axis.sequenceAt((pixel / width) * frame.axis.length);
    const last = frame.axis.sequenceAt(((pixel + 1) / width) * frame.axis.length);
    if (isIn(blocked, first, last)) return "blocked";
    const index = partitionPoint(loop, (span) => span.end <= first);
    // Steps take precedence over callbacks.
    const near = loop.slice(index, index + 3).filter((span) => span.begin <= last);
    const span = near.find(({ kind }) => kind === "step") ?? near[0];
    return span === undefined || span.kind === "deadlock" ? "nothing" : span.kind;
  });
  maps.set(frame.axis, { count, width, cells });
  return cells;
}

function isIn(spans: readonly LoopSpan[], first: number, last: number): boolean {
  const span = spans[partitionPoint(spans, (each) => each.end <= first)];
  return span !== undefined && span.begin <= last;
}
