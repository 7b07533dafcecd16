import { effect, untracked, useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { frames } from "../base/frame_scheduler.ts";
import { clamp, type Point } from "../base/geometry.ts";
import { remPixels } from "../base/rem.ts";
import { foldOfGroup } from "../model/schedule/lane_rows.ts";
import { spanText } from "../model/schedule/span_text.ts";
import { seek, select, toggleFold } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { shownCancellation } from "../state/cancellation.ts";
import { marked } from "../state/search.ts";
import { theme } from "../state/theme.ts";
import { drawTimeline } from "./draw.ts";
import { groupAt } from "./group_frames.ts";
import { hitTest, rowAt } from "./hit_test.ts";
import { listen } from "./interactions.ts";
import { isMapShown, unitOnMap } from "./layers/minimap.ts";
import { endOf, type Frame, LANES_TOP, laneHeight, MINIMAP } from "./layout.ts";
import { type Palette, readPalette } from "./palette.ts";
import type { Extent } from "./span_marks.ts";
import { View } from "./view.ts";

/** The text size that the drawing is designed for, in CSS pixels. */
const USUAL_TEXT = 16;

type Hover = { readonly selection: state.Selection; readonly point: Point };

/** The canvas with the lanes and its tooltip. */
export function Timeline() {
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const hover = useSignal<Hover | null>(null);
  const summary = useComputed(() => {
    state.revision.value;
    const model = state.model.value;
    if (!model) return "Nothing has run yet";
    const steps = model.lanes.loop.filter((span) => span.kind === "step").length;
    return `Lanes of ${state.laneRows.value?.count} tasks in ${steps} steps; W and S zoom, A and D pan, F fits, ? lists all keys`;
  });

  useEffect(() => {
    if (!scroller.current || !canvas.current || !room.current) return;
    return mountTimeline(scroller.current, canvas.current, room.current, hover);
  }, []);

  return (
    <div class="timeline">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that zoom and pan need a place that has the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div ref={scroller} class="timeline-scroller" role="group" aria-label={summary} tabIndex={0}>
        <div class="timeline-sheet">
          <canvas ref={canvas} />
        </div>
        <div ref={room} />
      </div>
      <Tooltip hover={hover.value} />
      <Nothing />
    </div>
  );
}

/** The note for a run without lanes. */
function Nothing() {
  state.revision.value;
  const model = state.model.value;
  if (!model || state.running.value || model.lanes.tasks.length > 0) return null;
  const refused = state.ending.value?.kind === "over" && state.ending.value.outcome.outcome === "refused";
  return <p class="timeline-nothing">{refused ? "Nothing has run." : "The program created no task."}</p>;
}

function Tooltip({ hover }: { hover: Hover | null }) {
  const model = state.model.value;
  if (!hover || !model) return null;
  const text = spanText(model, hover.selection.task, hover.selection.span);
  if (!text) return null;
  const { x, y } = hover.point;
  return (
    <div
      class="tooltip"
      role="tooltip"
      style={{ left: `clamp(4px, ${x + 14}px, calc(100% - 21.9rem))`, top: `${y + 16}px` }}
    >
      <b>{text.title}</b>
      {text.details.map((detail) => (
        <span key={detail}>{detail}</span>
      ))}
    </div>
  );
}

/** Redraws the canvas when the state changes, and updates the state from pointer and wheel. Returns the function that stops this. */
function mountTimeline(
  scroller: HTMLElement,
  canvas: HTMLCanvasElement,
  room: HTMLElement,
  hover: { value: Hover | null },
): () => void {
  const view = new View();
  let palette: Palette | undefined;
  let lastHead = state.head.value;
  /** The scale of the drawing, which follows the user's text size. */
  let zoom = 1;

  const frameNow = (): Frame | null => {
    const model = state.model.value;
    const rows = state.laneRows.value;
    if (!model || !rows || !palette) return null;
    return {
      model,
      rows,
      axis: model.axes[state.axisKind.value],
      scale: view.scale,
      palette,
      width: view.width,
      height: view.height,
      lane: laneHeight(view.height, rows.count),
      scrollTop: scroller.scrollTop / zoom,
      head: state.head.value,
      selection: state.selection.value,
      hover: hover.value?.selection ?? null,
      story: shownCancellation.value?.arrows ?? null,
      focus: state.focusedTask.value,
      found: marked.value,
    };
  };

  const draw = () => {
    const ctx = canvas.getContext("2d");
    if (!ctx) return;
    palette ??= readPalette();
    const kind = state.axisKind.value;
    const axis = state.model.value?.axes[kind];
    zoom = remPixels(1 / USUAL_TEXT);
    view.update(scroller.clientWidth / zoom, scroller.clientHeight / zoom, axis?.length ?? 0, kind);
    if (axis && state.head.value !== lastHead && state.head.value !== null) {
      view.reveal(axis.position(state.head.value + 1));
      revealLane(scroller, zoom);
    }
    lastHead = state.head.value;
    fitCanvas(canvas, scroller.clientWidth, scroller.clientHeight);
    const density = devicePixelRatio * zoom;
    ctx.setTransform(density, 0, 0, density, 0, 0);
    const frame = frameNow();
    const map = isMapShown(view.scale, view.width, axis?.length ?? 0) ? MINIMAP : 0;
    room.style.height = frame ? `${(LANES_TOP + frame.rows.count * frame.lane + map) * zoom}px` : "0";
    if (frame) drawTimeline(ctx, frame);
    else ctx.clearRect(0, 0, view.width, view.height);
  };
  const redraw = () => frames.schedule(draw);

  const stopWatching = effect(() => {
    state.revision.value;
    state.model.value;
    state.head.value;
    state.selection.value;
    shownCancellation.value;
    state.axisKind.value;
    state.laneRows.value;
    state.focusedTask.value;
    marked.value;
    redraw();
  });
  const stopFit = effect(() => {
    const { way } = state.viewMove.value;
    const frame = way === "selection" ? untracked(frameNow) : null;
    if (frame?.selection) view.show(...extentOf(frame, frame.selection));
    else if (way !== "selection") view.move(way);
    redraw();
  });
  const stopTheme = effect(() => {
    theme.value;
    palette = undefined;
    redraw();
  });
  const sizes = new ResizeObserver(redraw);
  sizes.observe(scroller);
  scroller.addEventListener("scroll", redraw);

  const stopListening = listen(scroller, {
    view,
    zoom: () => zoom,
    changed: () => {
      hover.value = null;
      redraw();
    },
    hovered: (point) => {
      const frame = frameNow();
      const found = frame && point ? hitTest(frame, point) : null;
      hover.value = found && point ? { selection: found, point: { x: point.x * zoom, y: point.y * zoom } } : null;
      redraw();
    },
    pressed: (point) => {
      const frame = frameNow();
      if (!frame) return;
      const row = point.x < frame.scale.left ? rowAt(frame, point) : undefined;
      if (row && row.descendants > 0) toggleFold(row.group ? foldOfGroup(row.group) : row.lane.task);
      if (row) return;
      const group = rowAt(frame, point)?.group ?? groupAt(frame, point);
      if (group) return toggleFold(foldOfGroup(group));
      const found = hitTest(frame, point);
      select(found);
      if (found) seek(beginOf(frame, found));
    },
    hasMap: () => isMapShown(view.scale, view.width, state.model.value?.axes[state.axisKind.value].length ?? 0),
    pressedMap: (x) => {
      const axis = state.model.value?.axes[state.axisKind.value];
      if (!axis) return;
      view.centre(unitOnMap(view.scale, view.width, axis.length, x));
      redraw();
    },
    scrubbed: (x) => {
      const frame = frameNow();
      if (frame) seek(frame.axis.sequenceAt(clamp(frame.scale.toUnit(x), 0, frame.axis.length)));
    },
    dragging: (is) => scroller.classList.toggle("is-dragging", is),
  });

  return () => {
    stopWatching();
    stopFit();
    stopTheme();
    sizes.disconnect();
    scroller.removeEventListener("scroll", redraw);
    stopListening();
    frames.cancel(draw);
  };
}

/** Scrolls to the lane of the running task. */
function revealLane(scroller: HTMLElement, zoom: number): void {
  const rows = state.laneRows.value;
  const place = rows?.placeOf(state.shownState.value.running);
  if (!rows || place === undefined) return;
  const height = laneHeight(scroller.clientHeight / zoom, rows.count) * zoom;
  const top = place * height;
  const room = scroller.clientHeight - LANES_TOP * zoom - height;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
}

function spanOf(frame: Frame, { task, span }: state.Selection): Extent | undefined {
  const { lanes } = frame.model;
  return (task === 0 ? lanes.loop : lanes.lane(task)?.spans)?.[span];
}

function beginOf(frame: Frame, selection: state.Selection): number {
  return spanOf(frame, selection)?.begin ?? 0;
}

/** The range of a selection, in units of the axis. */
function extentOf(frame: Frame, selection: state.Selection): [from: number, to: number] {
  const { begin = 0, end = 0 } = spanOf(frame, selection) ?? {};
  return [frame.axis.position(begin), frame.axis.position(Math.min(end, endOf(frame)))];
}

/** Sets the size of the canvas in device pixels. */
function fitCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  const density = devicePixelRatio;
  const wide = Math.round(width * density);
  const high = Math.round(height * density);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
