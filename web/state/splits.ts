import { readStored, writeStored } from "./storage.ts";

const KEY = "loopscope.splits";

type Places = Readonly<Record<string, number>>;

/** Where a bar between panels was put, in per cent; null when it was never moved. */
export function keptPlace(name: string): number | null {
  const place = readStored<Places>(KEY)?.[name];
  return typeof place === "number" && Number.isFinite(place) ? place : null;
}

/** Keeps where a bar was put, or with null that it stands where it did at first. */
export function keepPlace(name: string, place: number | null): void {
  const { [name]: _, ...others } = readStored<Places>(KEY) ?? {};
  writeStored(KEY, place === null ? others : { ...others, [name]: Math.round(place * 10) / 10 });
}
