import { clamp } from "../base/geometry.ts";
import { TimeScale } from "../base/time_scale.ts";
import type { AxisKind } from "../model/schedule/axis.ts";
import type { ViewMove } from "../state/app_state.ts";
import { gutterWidth } from "./layout.ts";

type Way = ViewMove["way"];

/** The greatest width of a unit when the run is fitted, and at any zoom, in CSS pixels. */
const WIDEST_FITTED = { story: 120, passes: 260, time: Number.POSITIVE_INFINITY } as const;
const WIDEST = { story: 20_000, passes: 20_000, time: 1e9 } as const;
/** The scale for an empty run. */
const USUAL = 120;
/** The space at the right for end marks and results, in CSS pixels. */
const MARGIN = 130;
const ZOOM_STEP = 1.25;
/** The share of the view that a range takes when the view is zoomed to it. */
const SHOWN_SHARE = 0.8;
const PAN_STEP = 80;

/**
 * The visible part of the axis. Until the user zooms or pans, it is the whole axis, also while the run grows or the window changes.
 */
export class View {
  scale = new TimeScale(0, 0, USUAL);
  width = 0;
  height = 0;
  #length = 0;
  #fitted = true;
  #kind: AxisKind = "story";

  /** Sets the size of the view and the length of the axis. */
  update(width: number, height: number, length: number, kind: AxisKind): void {
    if (kind !== this.#kind) this.#fitted = true;
    this.#kind = kind;
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
    this.scale = TimeScale.fit(left + 8, room, this.#length, WIDEST_FITTED[this.#kind]);
    if (this.#length <= 0) this.scale = new TimeScale(left + 8, 0, USUAL);
    // The margin at the left belongs to the drawing, not to the gutter.
    this.scale = new TimeScale(left, -8 / this.scale.pixelsPerUnit, this.scale.pixelsPerUnit);
  }

  /** Zooms to a range of the axis with some margin. */
  show(from: number, to: number): void {
    const left = gutterWidth(this.width);
    const room = Math.max(40, this.width - left);
    const length = Math.max(to - from, 1e-9);
    const pixels = Math.min((room * SHOWN_SHARE) / length, WIDEST[this.#kind]);
    this.#hold(new TimeScale(left, from - (room / pixels - length) / 2, pixels));
  }

  /** Centres the view on a place of the axis. */
  centre(unit: number): void {
    this.pan((this.scale.left + this.width) / 2 - this.scale.toPixel(unit));
  }

  /** Zooms around the middle, pans, or fits, for one key press. */
  move(way: Exclude<Way, "selection">): void {
    const middle = (this.scale.left + this.width) / 2;
    if (way === "fit") this.fit();
    else if (way === "zoom in") this.zoom(middle, ZOOM_STEP);
    else if (way === "zoom out") this.zoom(middle, 1 / ZOOM_STEP);
    else this.pan(way === "pan left" ? PAN_STEP : -PAN_STEP);
  }

  zoom(pixel: number, factor: number): void {
    const fitted = (this.width - gutterWidth(this.width)) / Math.max(this.#length, 1e-9);
    const lowest = Math.min(fitted * 0.5, USUAL);
    this.#hold(this.scale.zoomedAt(pixel, factor, lowest, WIDEST[this.#kind]));
  }

  pan(pixels: number): void {
    this.#hold(this.scale.pannedBy(pixels));
  }

  /** Scrolls to a place with some margin; without effect when the place is already visible. */
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
