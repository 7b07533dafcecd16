/** Converts rem to CSS pixels, so that manual layout follows the user's text size. */
export function remPixels(count: number): number {
  return count * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
