const STEPS = [1, 2, 5];

/**
 * Places for ticks on a scale of seconds: multiples of a step of 1, 2 or 5 times a power of ten, so that two ticks are at
 * least `leastPixels` apart. No tick is before `from` or behind `to`.
 */
export function ticks(from: number, to: number, pixelsPerUnit: number, leastPixels: number): number[] {
  const least = leastPixels / pixelsPerUnit;
  if (!(to > from) || !Number.isFinite(least) || least <= 0) return [];
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const step = (STEPS.find((each) => each * magnitude >= least * (1 - 1e-9)) ?? 10) * magnitude;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}
