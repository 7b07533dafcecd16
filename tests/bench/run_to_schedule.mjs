// Measures the time from Run until the schedule is drawn, inside the page, by its calls to the canvas.

/** Runs in the page before its own scripts: records when a drawing of the timeline starts. */
export function watchDrawing() {
  const begin = CanvasRenderingContext2D.prototype.setTransform;
  globalThis.timelineDrawnAt = 0;
  CanvasRenderingContext2D.prototype.setTransform = function (/** @type {any[]} */ ...matrix) {
    if (this.canvas.closest?.(".timeline")) globalThis.timelineDrawnAt = performance.now();
    return begin.apply(this, /** @type {any} */ (matrix));
  };
}

/** Runs in the page: clicks Run and resolves to the milliseconds until the timeline has been drawn after the end of the run. */
export async function timeOfRun() {
  const app = /** @type {HTMLElement} */ (document.querySelector(".app"));
  const run = /** @type {HTMLElement} */ (document.querySelector("button[aria-label=Run]"));
  const before = app.dataset.runs;
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await pause(120 + Math.random() * 16);
  const pressed = performance.now();
  run.click();
  while (app.dataset.runs === before) await pause(1);
  // The first frame after the end of the run draws the last events; its drawing is complete when the next frame starts.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return globalThis.timelineDrawnAt - pressed;
}
