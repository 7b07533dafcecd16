import { readStored, writeStored } from "./storage.ts";

const KEY = "loopscope.splits";

type Places = Readonly<Record<string, number>>;

/** The saved position of a bar, in percent; null when it was never moved. */
export function keptPlace(name: string): number | null {
  const place = readStored<Places>(KEY)?.[name];
  return typeof place === "number" && Number.isFinite(place) ? place : null;
}

/** Saves the position of a bar; null resets it. */
export function keepPlace(name: string, place: number | null): void {
  const { [name]: _, ...others } = readStored<Places>(KEY) ?? {};
  writeStored(KEY, place === null ? others : { ...others, [name]: Math.round(place * 10) / 10 });
}
