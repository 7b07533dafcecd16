import type { Point } from "../base/geometry.ts";
import { HEADER, MINIMAP } from "./layout.ts";
import type { View } from "./view.ts";

/** The effects of pointer and wheel on the timeline; points are in units of the drawing from the canvas's corner. */
export type TimelineHands = {
  readonly view: View;
  /** The CSS pixels per unit of the drawing. */
  zoom(): number;
  /** The view changed. */
  changed(): void;
  hovered(point: Point | null): void;
  pressed(point: Point): void;
  /** Whether the map of the whole run is visible, and the scrolling to the place under a pixel of the map. */
  hasMap(): boolean;
  pressedMap(x: number): void;
  /** The play head is dragged to a pixel. */
  scrubbed(x: number): void;
  dragging(is: boolean): void;
};

/** The distance up to which a pointer movement counts as a press, not a drag. */
const STILL = 4;

/** Handles pointers and wheel on the scroller. Returns the function that stops this. */
export function listen(scroller: HTMLElement, hands: TimelineHands): () => void {
  const { view } = hands;
  const pointers = new Map<number, Point>();
  let mode: "none" | "press" | "pan" | "scrub" | "map" = "none";
  let begin: Point = { x: 0, y: 0 };

  const pointOf = (event: MouseEvent): Point => {
    const box = scroller.getBoundingClientRect();
    const zoom = hands.zoom();
    return { x: (event.clientX - box.left) / zoom, y: (event.clientY - box.top) / zoom };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    begin = pointOf(event);
    pointers.set(event.pointerId, begin);
    const isHeader = begin.y < HEADER && begin.x >= view.scale.left;
    const isMap = hands.hasMap() && begin.y > view.height - MINIMAP && begin.x >= view.scale.left;
    mode = isMap ? "map" : isHeader ? "scrub" : "press";
    if (isMap) {
      scroller.setPointerCapture(event.pointerId);
      hands.pressedMap(begin.x);
    } else if (isHeader) {
      scroller.setPointerCapture(event.pointerId);
      hands.scrubbed(begin.x);
    }
  };

  const move = (event: PointerEvent) => {
    const point = pointOf(event);
    const previous = pointers.get(event.pointerId);
    if (!previous) return hands.hovered(point);
    if (pointers.size === 2) pinch(event.pointerId, previous, point);
    else if (mode === "map") hands.pressedMap(point.x);
    else if (mode === "scrub") hands.scrubbed(point.x);
    else if (mode === "press" && Math.hypot(point.x - begin.x, point.y - begin.y) > STILL) {
      mode = "pan";
      scroller.setPointerCapture(event.pointerId);
      hands.dragging(true);
      hands.hovered(null);
    }
    if (mode === "pan" && pointers.size === 1) {
      view.pan(point.x - previous.x);
      if (event.pointerType === "mouse") scroller.scrollTop -= (point.y - previous.y) * hands.zoom();
      hands.changed();
    }
    pointers.set(event.pointerId, point);
  };

  const pinch = (id: number, previous: Point, point: Point) => {
    const other = [...pointers].find(([each]) => each !== id)?.[1];
    if (!other) return;
    mode = "pan";
    const before = Math.abs(previous.x - other.x);
    const after = Math.abs(point.x - other.x);
    if (before > 8 && after > 8) view.zoom((point.x + other.x) / 2, after / before);
    hands.changed();
  };

  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (mode === "press" && event.type === "pointerup") hands.pressed(pointOf(event));
    if (pointers.size === 0) {
      mode = "none";
      hands.dragging(false);
    }
  };

  const wheel = (event: WheelEvent) => {
    const scrolls = scroller.scrollHeight > scroller.clientHeight + 1;
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!sideways && scrolls && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (sideways) view.pan(-(event.deltaX || event.deltaY));
    else view.zoom(pointOf(event).x, Math.exp(-event.deltaY * 0.0022));
    hands.changed();
  };

  const leave = () => hands.hovered(null);
  scroller.addEventListener("pointerdown", down);
  scroller.addEventListener("pointermove", move);
  scroller.addEventListener("pointerup", up);
  scroller.addEventListener("pointercancel", up);
  scroller.addEventListener("pointerleave", leave);
  scroller.addEventListener("wheel", wheel, { passive: false });
  return () => {
    scroller.removeEventListener("pointerdown", down);
    scroller.removeEventListener("pointermove", move);
    scroller.removeEventListener("pointerup", up);
    scroller.removeEventListener("pointercancel", up);
    scroller.removeEventListener("pointerleave", leave);
    scroller.removeEventListener("wheel", wheel);
  };
}
