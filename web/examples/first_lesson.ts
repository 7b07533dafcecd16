import type { Lesson } from "./lesson.ts";
import source from "./one_worker_many_tasks/three_fetches.py?raw";

/** What a first visit shows; it comes with the page, the other lessons when they are asked for. */
export const FIRST_LESSON: Lesson = {
  id: "three_fetches",
  title: "Three fetches at once",
  text: "The loop runs one task at a time. Each fetch runs until it must wait, and the loop takes the next that is ready: three waits of one second overlap.",
  moment: { event: "printed", says: "got home" },
  source,
};

/** The chapter that begins with it. */
export const FIRST_CHAPTER = "One worker, many tasks";
