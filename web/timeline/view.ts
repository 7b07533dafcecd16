import { clamp } from "../base/geometry.ts";
import { TimeScale } from "../base/time_scale.ts";
import { gutterWidth } from "./layout.ts";

/** The widest that a unit gets when the picture is fitted: a step must not fill the screen. */
const WIDEST_FITTED = 120;
const WIDEST = 20_000;
/** Room kept free at the right for end marks and results, in pixels. */
const MARGIN = 130;
const ZOOM_STEP = 1.25;
const PAN_STEP = 80;

/**
 * Which part of the axis is in sight. As long as nobody has zoomed or panned, it is the whole, and stays so as the run
 * grows and the window changes.
 */
export class View {
  scale = new TimeScale(0, 0, WIDEST_FITTED);
  width = 0;
  height = 0;
  #length = 0;
  #fitted = true;
  #isTime = false;

  /** Tells the view its size and what it looks at. */
  update(width: number, height: number, length: number, kind: "story" | "time"): void {
    const isTime = kind === "time";
    if (isTime !== this.#isTime) this.#fitted = true;
    this.#isTime = isTime;
    this.width = width;
    this.height = height;
    this.#length = length;
    if (this.#fitted) this.fit();
    else this.#hold(new TimeScale(gutterWidth(width), this.scale.origin, this.scale.pixelsPerUnit));
  }

  fit(): void {
    this.#fitted = true;
    const left = gutterWidth(this.width);
    const margin = Math.min(MARGIN, this.width / 6);
    const room = Math.max(40, this.width - left - margin - 8);
    this.scale = TimeScale.fit(left + 8, room, this.#length, this.#isTime ? Number.POSITIVE_INFINITY : WIDEST_FITTED);
    if (this.#length <= 0) this.scale = new TimeScale(left + 8, 0, WIDEST_FITTED);
    // The little room at the left belongs to the picture, not to the gutter.
    this.scale = new TimeScale(left, -8 / this.scale.pixelsPerUnit, this.scale.pixelsPerUnit);
  }

  /** Zooms about the middle, pans, or fits, by one press of a key. */
  look(way: "fit" | "zoom in" | "zoom out" | "pan left" | "pan right"): void {
    const middle = (this.scale.left + this.width) / 2;
    if (way === "fit") this.fit();
    else if (way === "zoom in") this.zoom(middle, ZOOM_STEP);
    else if (way === "zoom out") this.zoom(middle, 1 / ZOOM_STEP);
    else this.pan(way === "pan left" ? PAN_STEP : -PAN_STEP);
  }

  zoom(pixel: number, factor: number): void {
    const fitted = (this.width - gutterWidth(this.width)) / Math.max(this.#length, 1e-9);
    const lowest = Math.min(fitted * 0.5, WIDEST_FITTED);
    this.#hold(this.scale.zoomedAt(pixel, factor, lowest, this.#isTime ? 1e9 : WIDEST));
  }

  pan(pixels: number): void {
    this.#hold(this.scale.pannedBy(pixels));
  }

  /** Brings a place into sight, with some room around it; nothing moves when it is in sight already. */
  reveal(unit: number): void {
    const left = this.scale.left;
    const margin = Math.min(80, (this.width - left) / 4);
    const pixel = this.scale.toPixel(unit);
    if (pixel >= left && pixel <= this.width - 8) return;
    const wanted = clamp(pixel, left + margin, this.width - margin);
    this.#hold(this.scale.pannedBy(wanted - pixel));
  }

  #hold(scale: TimeScale): void {
    this.#fitted = false;
    this.scale = scale.heldWithin(this.#length, this.width - scale.left);
  }
}
