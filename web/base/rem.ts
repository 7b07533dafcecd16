/** So many times the root's font size in CSS pixels: what is laid out by hand grows with a person's text size like the rest. */
export function remPixels(count: number): number {
  return count * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
