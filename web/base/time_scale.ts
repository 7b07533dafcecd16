import { clamp } from "./geometry.ts";

/**
 * An immutable linear map from axis units to CSS pixels.
 *
 * Units depend on the axis (steps on the story axis, seconds on the time axis); `left` is the pixel at which the drawing
 * area starts, and `origin` the unit shown there.
 */
export class TimeScale {
  readonly left: number;
  readonly origin: number;
  readonly pixelsPerUnit: number;

  constructor(left: number, origin: number, pixelsPerUnit: number) {
    this.left = left;
    this.origin = origin;
    this.pixelsPerUnit = pixelsPerUnit;
  }

  toPixel(unit: number): number {
    return this.left + (unit - this.origin) * this.pixelsPerUnit;
  }

  toUnit(pixel: number): number {
    return this.origin + (pixel - this.left) / this.pixelsPerUnit;
  }

  /** The scale enlarged by `factor`; the unit at `pixel` keeps its place. */
  zoomedAt(pixel: number, factor: number, lowest: number, highest: number): TimeScale {
    const scale = clamp(this.pixelsPerUnit * factor, lowest, highest);
    const unit = this.toUnit(pixel);
    return new TimeScale(this.left, unit - (pixel - this.left) / scale, scale);
  }

  /** The scale with its content moved right by `pixels`. */
  pannedBy(pixels: number): TimeScale {
    return new TimeScale(this.left, this.origin - pixels / this.pixelsPerUnit, this.pixelsPerUnit);
  }

  /** The scale with its origin limited so that part of 0..`length` stays in a view of `width` pixels. */
  heldWithin(length: number, width: number): TimeScale {
    const shown = width / this.pixelsPerUnit;
    const slack = shown * 0.15;
    const lowest = Math.min(0, length - shown) - slack;
    const highest = Math.max(0, length - shown) + slack;
    return new TimeScale(this.left, clamp(this.origin, lowest, highest), this.pixelsPerUnit);
  }

  /** The scale on which 0..`length` fills `width` pixels, but no unit is wider than `widest`. */
  static fit(left: number, width: number, length: number, widest: number): TimeScale {
    const scale = length > 0 ? Math.min(widest, width / length) : widest;
    return new TimeScale(left, 0, scale);
  }
}
