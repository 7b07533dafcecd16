import { computed, signal } from "@preact/signals";
import { FIRST_CHAPTER, FIRST_LESSON } from "../examples/first_lesson.ts";
import type { Chapter, Lesson } from "../examples/lesson.ts";
import { findMoment } from "../model/schedule/moment.ts";
import * as state from "./app_state.ts";

/** The place of a lesson in the course; `number` is `chapter.lesson`. */
export type LessonPlace = { readonly chapter: string; readonly number: string };

type Manifest = typeof import("../examples/manifest.ts");

/** The gallery, after it has been loaded; the page starts with only the first lesson. */
const manifest = signal<Manifest | null>(null);

/** Loads the gallery. Resolves to null on failure; the next call tries again. */
export async function loadGallery(): Promise<Manifest | null> {
  try {
    manifest.value ??= await import("../examples/manifest.ts");
  } catch (error) {
    console.error(error);
  }
  return manifest.value;
}

/** The chapters, empty until the gallery is loaded. */
export const chapters = computed<readonly Chapter[]>(() => manifest.value?.CHAPTERS ?? []);

/** A lesson by its id; the first lesson does not need the gallery. */
export async function findLesson(id: string): Promise<Lesson | undefined> {
  return id === FIRST_LESSON.id ? FIRST_LESSON : (await loadGallery())?.lessonById(id);
}

/** The open lesson, also while the user edits its program; null when the program is not a lesson. */
export const openLesson = computed<Lesson | null>(() => {
  const origin = state.origin.value;
  if (origin.kind !== "example") return null;
  return origin.id === FIRST_LESSON.id ? FIRST_LESSON : (manifest.value?.lessonById(origin.id) ?? null);
});

/** The place of a lesson; the first lesson does not need the gallery. */
export function placeOf(id: string): LessonPlace {
  for (const [chapterIndex, { title, lessons }] of chapters.value.entries()) {
    const index = lessons.findIndex((lesson) => lesson.id === id);
    if (index >= 0) return { chapter: title, number: `${chapterIndex + 1}.${index + 1}` };
  }
  return { chapter: FIRST_CHAPTER, number: "1.1" };
}

/** The lesson at an offset from another, if it exists. */
export async function neighbourOf(id: string, offset: -1 | 1): Promise<Lesson | undefined> {
  const lessons = (await loadGallery())?.LESSONS ?? [];
  const index = lessons.findIndex((lesson) => lesson.id === id);
  return index < 0 ? undefined : lessons[index + offset];
}

/** Whether a lesson is the last of the course. */
export function isLast(id: string): boolean {
  return chapters.value.at(-1)?.lessons.at(-1)?.id === id;
}

/** The sequence number of the open lesson's moment; 0 when the shown run is not a run of its program. */
export const momentOfLesson = computed<number>(() => {
  state.revision.value;
  const lesson = openLesson.value;
  const model = state.model.value;
  if (!lesson || !model || state.running.value || state.ranSource.value !== lesson.source) return 0;
  return findMoment(model.log, lesson.moment, (id) => model.lanes.name(id));
});
