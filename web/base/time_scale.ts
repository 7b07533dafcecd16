import { clamp } from "./geometry.ts";

/**
 * An immutable straight map from axis units to CSS pixels.
 *
 * Units are whatever the axis counts (steps in the story, seconds in the time view); `left` is the pixel where the
 * drawing area begins, and `origin` the unit shown there.
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

  /** A scale `factor` times as large on which the unit under `pixel` stays where it is. */
  zoomedAt(pixel: number, factor: number, lowest: number, highest: number): TimeScale {
    const scale = clamp(this.pixelsPerUnit * factor, lowest, highest);
    const unit = this.toUnit(pixel);
    return new TimeScale(this.left, unit - (pixel - this.left) / scale, scale);
  }

  /** The same scale with the picture moved right by `pixels`. */
  pannedBy(pixels: number): TimeScale {
    return new TimeScale(this.left, this.origin - pixels / this.pixelsPerUnit, this.pixelsPerUnit);
  }

  /** The same scale with its origin held so that some of 0..`length` stays in a view `width` pixels wide. */
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
