import { readStored, writeStored } from "./storage.ts";

/** A text that somebody wrote here, and that another has taken the place of since. */
export type EarlierProgram = {
  /** Who wrote it: a later text under the same key takes its place. */
  readonly key: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  readonly source: string;
  readonly seed: number;
};

const KEY = "loopscope.earlier";
const MOST = 12;
const MOST_CHARACTERS = 500_000;

/** The earlier programs, the latest first. */
export function earlierPrograms(): readonly EarlierProgram[] {
  return readStored<EarlierProgram[]>(KEY) ?? [];
}

/** Keeps a program among the earlier ones; the oldest make room for it. False where the browser cannot. */
export function keepEarlier(program: EarlierProgram): boolean {
  if (program.source.trim() === "") return true;
  const others = earlierPrograms().filter(({ key, source }) => key !== program.key && source !== program.source);
  let characters = 0;
  const kept = [program, ...others].slice(0, MOST).filter(({ source }) => {
    characters += source.length;
    return characters <= MOST_CHARACTERS;
  });
  return writeStored(KEY, kept);
}

/** Gives up the earlier programs, for room for the present one. */
export function dropEarlier(): void {
  writeStored(KEY, []);
}
