/** The logo: a signal that is high while a task runs. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="5" fill="currentColor" />
      <path d="M3 15h4V8h5v7h4v-4h5" fill="none" stroke="var(--accent-ink)" stroke-width="2" stroke-linejoin="round" />
    </svg>
  );
}

export function PlayIcon() {
  return (
    <svg width="11" height="12" viewBox="0 0 11 12" fill="currentColor" aria-hidden="true">
      <path d="M1 .8v10.4L10.2 6z" />
    </svg>
  );
}

export function StopIcon() {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true">
      <rect width="10" height="10" rx="1.5" />
    </svg>
  );
}

export function SunOrMoonIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </svg>
  );
}

export function FirstIcon() {
  return (
    <svg width="11" height="12" viewBox="0 0 11 12" fill="currentColor" aria-hidden="true">
      <path d="M0 .8h2v10.4H0zM10.6.8v10.4L3 6z" />
    </svg>
  );
}

export function LastIcon() {
  return (
    <svg width="11" height="12" viewBox="0 0 11 12" fill="currentColor" aria-hidden="true">
      <path d="M9 .8h2v10.4H9zM.4.8v10.4L8 6z" />
    </svg>
  );
}
