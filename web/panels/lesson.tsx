import { ask, goToLessonMoment, turnLesson } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { isLast, momentOfLesson, openLesson, placeOf } from "../state/lessons.ts";
import { prediction } from "../state/prediction.ts";
import { lazily } from "../ui/lazily.tsx";
import { Panel } from "../ui/panel.tsx";

const Prediction = lazily(async () => (await import("./prediction.tsx")).Prediction);

/** The open lesson: its place in the course, its text, and the button that goes to its moment. */
export function Lesson() {
  const lesson = openLesson.value;
  if (!lesson) return null;
  const { chapter, number } = placeOf(lesson.id);
  // The text would give the order away.
  const isAsking = prediction.value?.revealed === false;
  const isChanged = state.source.value !== lesson.source;
  return (
    <Panel
      name="Lesson"
      aside={
        <>
          <h3>{lesson.title}</h3>
          <span class="note">
            {number} · {chapter}
          </span>
          <span class="spacer" />
          <span class="lesson-turns">
            <button
              type="button"
              class="button button-quiet"
              disabled={number === "1.1"}
              onClick={() => void turnLesson(-1)}
            >
              <span aria-hidden="true">← </span>Previous
            </button>
            <button
              type="button"
              class="button button-quiet"
              disabled={isLast(lesson.id)}
              onClick={() => void turnLesson(1)}
            >
              Next<span aria-hidden="true"> →</span>
            </button>
          </span>
        </>
      }
    >
      <div class="lesson">
        {!isAsking && <p>{lesson.text}</p>}
        <div class="lesson-actions">
          {!isAsking && (
            <button type="button" class="button" disabled={momentOfLesson.value === 0} onClick={goToLessonMoment}>
              Show the moment
            </button>
          )}
          {lesson.predict && !prediction.value && (
            <button type="button" class="button" disabled={isChanged} onClick={() => void ask()}>
              Predict
            </button>
          )}
        </div>
        {prediction.value && <Prediction />}
      </div>
    </Panel>
  );
}
