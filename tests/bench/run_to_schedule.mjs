// How long it takes from a press on Run until the schedule is drawn, measured inside the page by what it does to the canvas.

/** To be run in the page before its own scripts: notes when the timeline begins to be drawn. */
export function watchDrawing() {
  const begin = CanvasRenderingContext2D.prototype.setTransform;
  globalThis.timelineDrawnAt = 0;
  CanvasRenderingContext2D.prototype.setTransform = function (/** @type {any[]} */ ...matrix) {
    if (this.canvas.closest?.(".timeline")) globalThis.timelineDrawnAt = performance.now();
    return begin.apply(this, /** @type {any} */ (matrix));
  };
}

/** To be run in the page: presses Run and gives the milliseconds until the timeline has been drawn after the run's end. */
export async function timeOfRun() {
  const app = /** @type {HTMLElement} */ (document.querySelector(".app"));
  const run = /** @type {HTMLElement} */ (document.querySelector("button[aria-label=Run]"));
  const before = app.dataset.runs;
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await pause(120 + Math.random() * 16);
  const pressed = performance.now();
  run.click();
  while (app.dataset.runs === before) await pause(1);
  // The frame after the run's end draws what the run brought last, and its drawing is over when the next one begins.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return globalThis.timelineDrawnAt - pressed;
}
