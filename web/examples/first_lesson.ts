import type { Lesson } from "./lesson.ts";
import source from "./one_worker_many_tasks/three_fetches.py?raw";

/** The lesson that a first visit shows; it is part of the page, whereas the other lessons are loaded on demand. */
export const FIRST_LESSON: Lesson = {
  id: "three_fetches",
  title: "Three fetches at once",
  text: "The loop runs one task at a time. Each fetch runs until it awaits something pending and suspends; then the loop runs the next task in the ready queue. So three waits of one second overlap.",
  moment: { event: "printed", says: "got home" },
  source,
};

/** The title of the chapter that starts with this lesson. */
export const FIRST_CHAPTER = "One worker, many tasks";
