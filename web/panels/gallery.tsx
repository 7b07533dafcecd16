import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { filterChapters } from "../model/lessons/course.ts";
import { chooseExample } from "../state/actions.ts";
import { chapters, openLesson } from "../state/lessons.ts";
import type { GalleryProps } from "./examples_menu.tsx";
import "../styles/gallery.css";

/** All lessons by chapter, with a filter field. Arrow keys move through the lessons; letters go to the field. */
export function Gallery({ onClose }: GalleryProps) {
  const words = useSignal("");
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = filterChapters(chapters.value, words.value);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const items = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const move = (to: (at: number, count: number) => number) => {
    const all = items();
    all[to(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
  };
  const hear = (event: KeyboardEvent) => {
    const inField = document.activeElement === field.current;
    const moves: Record<string, (at: number, count: number) => number> = {
      ArrowDown: (at, count) => (at + 1) % count,
      ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
      ...(inField ? {} : { Home: () => 0, End: (_, count) => count - 1 }),
    };
    const wanted = moves[event.key];
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && inField) items()[0]?.click();
    else if (wanted) move(wanted);
    else {
      if (event.key.length === 1 && event.key !== " " && !inField) field.current?.focus();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const count = shown.reduce((sum, { lessons }) => sum + lessons.length, 0);
  return (
    <div class="gallery" role="dialog" aria-label="Examples" ref={root} onKeyDown={hear}>
      <div class="gallery-head">
        <input
          ref={field}
          class="search-field"
          type="search"
          aria-label="Filter the lessons"
          placeholder="Filter: lock, cancel, gather …"
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
        <span class="note" role="status">
          {count === 1 ? "1 lesson" : `${count} lessons`}
        </span>
      </div>
      <div class="gallery-chapters" role="menu" aria-label="Lessons">
        {shown.map(({ title, number, lessons }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
          <div key={title} class="gallery-chapter" role="group" aria-label={title}>
            <div class="gallery-title" aria-hidden="true">
              {number} {title}
            </div>
            {lessons.map(({ lesson, number }) => (
              <button
                key={lesson.id}
                type="button"
                role="menuitem"
                class="menu-item"
                aria-current={openLesson.value?.id === lesson.id ? "true" : undefined}
                title={lesson.text}
                onClick={() => {
                  onClose();
                  void chooseExample(lesson.id);
                }}
              >
                <span class="gallery-number">{number}</span> {lesson.title}
              </button>
            ))}
          </div>
        ))}
        {count === 0 && <p class="empty">No lesson has all of these words.</p>}
      </div>
    </div>
  );
}
