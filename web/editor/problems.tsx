import * as state from "../state/app_state.ts";

type ProblemsProps = { goTo(line: number, column: number): void };

/** The diagnostics of the program as a list; a click moves the caret to the place. */
export function Problems({ goTo }: ProblemsProps) {
  const diagnostics = state.diagnostics.value;
  if (diagnostics.length === 0) return null;
  return (
    <ul class="problems" aria-label="Problems">
      {diagnostics.map((each) => (
        <li key={`${each.line}:${each.column}:${each.id}`} class={`is-${each.severity}`}>
          <button type="button" title={each.id} onClick={() => goTo(each.line, each.column)}>
            <b>
              {each.severity} {each.line}:{each.column}
            </b>
            <span>{each.message}</span>
            {each.hint && <small>{each.hint}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}
