import * as state from "../state/app_state.ts";

/** The alert for a refusal, an uncaught exception, a deadlock, a limit or a broken link. */
export function Banner() {
  const verdict = state.notice.value ?? state.runVerdict.value;
  if (!verdict || isMended()) return null;
  return (
    <div class={`banner banner-${verdict.tone}`} role="alert">
      <div>
        <p class="banner-title">{verdict.title}</p>
        {verdict.detail && <p>{verdict.detail}</p>}
        {verdict.line > 0 && !verdict.title.includes(`Line ${verdict.line}`) && (
          <p>The exception was raised on line {verdict.line}.</p>
        )}
      </div>
      <button type="button" class="button button-quiet" aria-label="Dismiss" onClick={dismiss}>
        ✕
      </button>
    </div>
  );
}

/** Whether the text has changed since it was refused; then the list of problems is more current. */
function isMended(): boolean {
  const ending = state.ending.value;
  const wasRefused = ending?.kind === "over" && ending.outcome.outcome === "refused";
  return wasRefused && !state.notice.value && !state.runIsCurrent.value;
}

function dismiss(): void {
  if (state.notice.value) state.notice.value = null;
  else state.runVerdict.value = null;
}

/** The short message at the bottom of the page, with an optional action. */
export function Toast() {
  const toast = state.toast.value;
  return (
    <div class="toast" role="status">
      {toast?.text}
      {toast?.action && (
        <button type="button" class="button" onClick={toast.action.run}>
          {toast.action.label}
        </button>
      )}
    </div>
  );
}
