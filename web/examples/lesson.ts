import type { Moment } from "../model/schedule/moment.ts";

/** A lesson of the gallery: a program to run and what to look for in its schedule. */
export type Lesson = {
  /** Its name in links, and the name of its file. */
  readonly id: string;
  readonly title: string;
  /** What to look for, in two or three sentences. */
  readonly text: string;
  readonly moment: Moment;
  /** Whether its printed lines can be put in order before it is run. */
  readonly predict?: boolean;
  /** How the run ends when it does not finish. */
  readonly ends?: "deadlocked";
  readonly source: string;
};

/** Some lessons that belong together, in the order in which they teach. */
export type Chapter = { readonly title: string; readonly lessons: readonly Lesson[] };
