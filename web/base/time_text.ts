/** Virtual seconds as readable text: `0 s`, `250 ms`, `1.5 s`, `90 s`, `1 h 30 min`; exact to the nanosecond. */
export function secondsText(seconds: number): string {
  const nanoseconds = Math.round(seconds * 1e9);
  if (nanoseconds === 0) return "0 s";
  const size = Math.abs(nanoseconds);
  if (size < 1e3) return `${nanoseconds} ns`;
  if (size < 1e6) return `${trimmed(nanoseconds / 1e3, 3)} µs`;
  if (size < 1e9) return `${trimmed(nanoseconds / 1e6, 6)} ms`;
  if (size < 600e9) return `${trimmed(nanoseconds / 1e9, 9)} s`;
  const minutes = Math.floor(size / 60e9);
  const rest = size - minutes * 60e9;
  const parts = [];
  if (minutes >= 60) parts.push(`${Math.floor(minutes / 60)} h`);
  if (minutes % 60 > 0) parts.push(`${minutes % 60} min`);
  if (rest > 0) parts.push(`${trimmed(rest / 1e9, 9)} s`);
  return (nanoseconds < 0 ? "-" : "") + parts.join(" ");
}

/** A clock reading: seconds with at least three decimals, `0.000 s` or `12.345 s`. */
export function clockText(seconds: number): string {
  return `${seconds.toFixed(3)} s`;
}

function trimmed(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
