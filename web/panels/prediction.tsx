import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { sentenceAt } from "../model/sentences/describe_event.ts";
import { seek } from "../state/actions.ts";
import { type Prediction as Made, prediction } from "../state/prediction.ts";
import {
  comparison,
  leavePrediction,
  moveLine,
  revealPrediction,
  startPrediction,
} from "../state/prediction_actions.ts";
import "../styles/prediction.css";

/** Asks for the order of the output lines, then shows the first wrong line and the event that decided it. */
export function Prediction() {
  const made = prediction.value;
  if (!made) return null;
  return (
    <section class={made.revealed ? "prediction" : "prediction is-asking"} aria-label="Prediction">
      {made.revealed ? (
        <>
          <Outcome made={made} />
          <details>
            <summary>Your order</summary>
            <Lines made={made} />
          </details>
          <div class="lesson-actions">
            <button type="button" class="button" onClick={() => void startPrediction()}>
              Try again
            </button>
            <button type="button" class="button" onClick={leavePrediction}>
              Close
            </button>
          </div>
        </>
      ) : (
        <>
          <p>
            <b>What will it print?</b> Read the program and put its output lines in order. The run is still hidden.
          </p>
          <div class="lesson-actions">
            <button type="button" class="button button-primary" onClick={revealPrediction}>
              Run and compare
            </button>
            <button type="button" class="button" onClick={leavePrediction}>
              Just show the run
            </button>
          </div>
          <Lines made={made} />
        </>
      )}
    </section>
  );
}

function Lines({ made }: { made: Made }) {
  const list = useRef<HTMLOListElement>(null);
  const describeEvent = useSignal("");
  /** The button to focus again after the move: moving its line in the document takes the focus away. */
  const wanted = useRef<{ key: number; offset: -1 | 1 } | null>(null);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { key, offset } = wanted.current;
    wanted.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-line="${key}"] button`) ?? [])];
    const [up, down] = buttons;
    const same = offset < 0 ? up : down;
    (same?.disabled ? (offset < 0 ? down : up) : same)?.focus();
  }, [made.order]);

  const move = (key: number, offset: -1 | 1) => {
    const at = made.order.findIndex((line) => line.key === key);
    wanted.current = { key, offset };
    describeEvent.value = `${made.order[at]?.text} is now line ${at + 1 + offset} of ${made.order.length}.`;
    moveLine(key, offset);
  };

  return (
    <>
      <ol ref={list} class="prediction-lines" aria-label={made.revealed ? "Your order" : "Lines to put in order"}>
        {made.order.map(({ key, text }, at) => (
          <li key={key} data-line={key} class={made.revealed ? markOf(made, at) : ""}>
            <span class="prediction-number">{at + 1}</span>
            <code>{text}</code>
            {made.revealed ? (
              <Mark isRight={made.printed[at]?.text === text} />
            ) : (
              <span class="prediction-moves">
                <button
                  type="button"
                  class="button"
                  aria-label={`Move up: ${text}`}
                  disabled={at === 0}
                  onClick={() => move(key, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={`Move down: ${text}`}
                  disabled={at === made.order.length - 1}
                  onClick={() => move(key, 1)}
                >
                  ↓
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <span class="hidden-text" role="status">
        {made.revealed ? "" : describeEvent.value}
      </span>
    </>
  );
}

function Mark({ isRight }: { isRight: boolean }) {
  return <span class="note">{isRight ? "✓ right" : "✗ wrong place"}</span>;
}

function markOf(made: Made, at: number): string {
  if (made.printed[at]?.text === made.order[at]?.text) return "is-right";
  return comparison.value?.wrong === at ? "is-wrong is-first" : "is-wrong";
}

/** The result of the comparison: all lines right, or the first wrong line with the event that decided it. */
function Outcome({ made }: { made: Made }) {
  const result = comparison.value;
  if (!result) return null;
  if (result.wrong < 0) {
    return (
      <p role="status">
        <b>All {made.printed.length} lines are in the right order.</b>
      </p>
    );
  }
  const { wrong, why, meanwhile } = result;
  const expected = made.order[wrong]?.text;
  return (
    <div role="status">
      <p>
        <b>Line {wrong + 1} is different.</b> You expected <code>{expected}</code>, and the program printed{" "}
        <code>{made.printed[wrong]?.text}</code>.
      </p>
      <ul class="prediction-reasons">
        {why > 0 && <Reason made={made} sequence={why} what="The deciding event" />}
        {meanwhile > 0 && <Reason made={made} sequence={meanwhile} what="Meanwhile, the task of your line" />}
      </ul>
    </div>
  );
}

function Reason({ made, sequence, what }: { made: Made; sequence: number; what: string }) {
  const { line } = made.run.model.log.event(sequence);
  return (
    <li>
      <span>
        {what}: {sentenceAt(made.run.model, sequence)}
        {line > 0 && <small> line {line}</small>}
      </span>
      <button type="button" class="button button-quiet" aria-label={`Go there: ${what}`} onClick={() => seek(sequence)}>
        Go there
      </button>
    </li>
  );
}
