import { partitionPoint } from "../base/search.ts";
import { type Frame, pixelOf } from "./layout.ts";

/** The first pass, from the one at `index` on, that begins at a pixel or right of it: a run has up to a million of them. */
export function passFrom(frame: Frame, pixel: number, index: number): number {
  const { passes } = frame.model.lanes;
  let low = index;
  let step = 1;
  // Most often it is near.
  while (low + step < passes.length && beginsBefore(low + step)) {
    low += step;
    step *= 2;
  }
  const end = Math.min(passes.length, low + step);
  return low + partitionPoint(passes.slice(low, end), (pass) => pixelOf(frame, pass.sequence) < pixel);

  function beginsBefore(at: number): boolean {
    const pass = passes[at];
    return pass !== undefined && pixelOf(frame, pass.sequence) < pixel;
  }
}
