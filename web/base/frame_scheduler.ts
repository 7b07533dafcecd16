/** The one place that asks for animation frames: a task asked for many times before a frame runs once in it. */
export class FrameScheduler {
  readonly #request: (run: () => void) => void;
  readonly #waiting = new Set<() => void>();
  #asked = false;

  /** `request` defaults to the browser's own; tests hand in one that they run themselves. */
  constructor(request: (run: () => void) => void = (run) => void requestAnimationFrame(run)) {
    this.#request = request;
  }

  /** Runs `task` in the next frame; asking again before then changes nothing. */
  schedule(task: () => void): void {
    this.#waiting.add(task);
    if (this.#asked) return;
    this.#asked = true;
    this.#request(() => {
      this.#asked = false;
      const tasks = [...this.#waiting];
      this.#waiting.clear();
      for (const each of tasks) each();
    });
  }

  /** Forgets a task that has not run yet. */
  cancel(task: () => void): void {
    this.#waiting.delete(task);
  }
}

/** The page's scheduler. */
export const frames: FrameScheduler = new FrameScheduler();
