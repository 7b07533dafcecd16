type Teaching = { readonly id: string; readonly title: string; readonly text: string; readonly source: string };
type ChapterOf<Lesson> = { readonly title: string; readonly lessons: readonly Lesson[] };

/** A chapter and its lessons, with their numbers. */
export type NumberedChapter<Lesson> = {
  readonly title: string;
  readonly number: string;
  readonly lessons: readonly { readonly lesson: Lesson; readonly number: string }[];
};

/** The lessons that contain all words in their title, text, program or chapter title. They keep their numbers. */
export function filterChapters<Lesson extends Teaching>(
  chapters: readonly ChapterOf<Lesson>[],
  words: string,
): NumberedChapter<Lesson>[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return chapters
    .map(({ title, lessons }, at) => ({
      title,
      number: `${at + 1}`,
      lessons: lessons
        .map((lesson, index) => ({ lesson, number: `${at + 1}.${index + 1}` }))
        .filter(({ lesson }) => {
          const text = `${title} ${lesson.title} ${lesson.text} ${lesson.source}`.toLowerCase();
          return wanted.every((word) => text.includes(word));
        }),
    }))
    .filter(({ lessons }) => lessons.length > 0);
}
