import type { Moment } from "../model/schedule/moment.ts";

/** A lesson: a program, and a text about its schedule. */
export type Lesson = {
  /** The name of the lesson in links, and of its file. */
  readonly id: string;
  readonly title: string;
  /** Two or three sentences on what the schedule shows. */
  readonly text: string;
  readonly moment: Moment;
  /** Whether the lesson asks for the order of its output lines before the run. */
  readonly predict?: boolean;
  /** How the run ends if it does not finish. */
  readonly ends?: "deadlocked";
  readonly source: string;
};

/** A chapter of the course: lessons in order. */
export type Chapter = { readonly title: string; readonly lessons: readonly Lesson[] };
