import { partitionPoint } from "../base/search.ts";
import { type Frame, pixelOf } from "./layout.ts";

/** The first pass from `index` on that starts at or right of a pixel; a run has up to a million passes. */
export function passFrom(frame: Frame, pixel: number, index: number): number {
  const { passes } = frame.model.lanes;
  let low = index;
  let step = 1;
  // The result is usually close to `index`.
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
