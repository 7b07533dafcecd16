const NANOSECONDS_PER_SECOND = 1_000_000_000n;

/** Whole nanoseconds as seconds with nine decimals, exactly: `1.500000000`. */
export function exactSeconds(nanoseconds: bigint): string {
  const magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = (magnitude % NANOSECONDS_PER_SECOND).toString().padStart(9, "0");
  return `${nanoseconds < 0n ? "-" : ""}${magnitude / NANOSECONDS_PER_SECOND}.${fraction}`;
}
