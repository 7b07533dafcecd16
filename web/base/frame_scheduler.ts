/** The only user of animation frames: a task requested several times before a frame runs once in that frame. */
export class FrameScheduler {
  readonly #request: (run: () => void) => void;
  readonly #waiting = new Set<() => void>();
  #asked = false;

  /** `request` defaults to the browser's function; tests pass their own. */
  constructor(request: (run: () => void) => void = (run) => void requestAnimationFrame(run)) {
    this.#request = request;
  }

  /** Runs `task` in the next frame; further requests before that frame have no effect. */
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

  /** Cancels a task that has not run yet. */
  cancel(task: () => void): void {
    this.#waiting.delete(task);
  }
}

/** The page's scheduler. */
export const frames: FrameScheduler = new FrameScheduler();
