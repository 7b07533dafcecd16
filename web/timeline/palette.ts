/** The colours of the drawing, read from the page's tokens, and the hatching. */
export type Palette = {
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly running: string;
  readonly runningInk: string;
  readonly ready: string;
  readonly readyHatch: string | CanvasPattern;
  readonly waiting: string;
  readonly waitingEdge: string;
  readonly waitingInk: string;
  readonly idle: string;
  readonly idleHatch: string | CanvasPattern;
  readonly blocked: string;
  readonly blockedInk: string;
  readonly blockedColumn: string;
  readonly callback: string;
  readonly head: string;
  readonly error: string;
  readonly select: string;
  readonly fontText: string;
  readonly fontCode: string;
};

/** Reads the palette of the current theme. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    surface: token("surface"),
    raised: token("surface-raised"),
    line: token("line"),
    lineStrong: token("line-strong"),
    ink: token("ink"),
    inkSoft: token("ink-soft"),
    running: token("running"),
    runningInk: token("running-ink"),
    ready: token("ready"),
    readyHatch: hatch(token("ready-ground"), token("ready"), 6, 1.6),
    waiting: token("waiting"),
    waitingEdge: token("waiting-edge"),
    waitingInk: token("waiting-ink"),
    idle: token("idle"),
    idleHatch: hatch(token("idle"), token("idle-line"), 8, 1),
    blocked: token("blocked"),
    blockedInk: token("blocked-ink"),
    blockedColumn: token("blocked-column"),
    callback: token("callback"),
    head: token("head"),
    error: token("error"),
    select: token("focus"),
    fontText: token("font-text"),
    fontCode: token("font-code"),
  };
}

/** A background with slanted lines; the plain background when the browser cannot create a pattern. */
function hatch(ground: string, line: string, period: number, width: number): string | CanvasPattern {
  const density = 2;
  const cell = document.createElement("canvas");
  cell.width = period * density;
  cell.height = period * density;
  const ctx = cell.getContext("2d");
  if (!ctx) return ground;
  ctx.scale(density, density);
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, period, period);
  ctx.strokeStyle = line;
  ctx.lineWidth = width;
  ctx.beginPath();
  // Three strokes, so that the corners of the tile join.
  for (const shift of [-period, 0, period]) {
    ctx.moveTo(shift - 1, period + 1);
    ctx.lineTo(shift + period + 1, -1);
  }
  ctx.stroke();
  const pattern = ctx.createPattern(cell, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / density));
  return pattern ?? ground;
}
