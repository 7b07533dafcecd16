import { readStored, writeStored } from "./storage.ts";

/** A program that the user wrote here and that another one has replaced. */
export type EarlierProgram = {
  /** The writer; a later text with the same key replaces this one. */
  readonly key: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly at: number;
  readonly source: string;
  readonly seed: number;
};

const KEY = "loopscope.earlier";
const MOST = 12;
const MOST_CHARACTERS = 500_000;

/** The earlier programs, latest first. */
export function earlierPrograms(): readonly EarlierProgram[] {
  return readStored<EarlierProgram[]>(KEY) ?? [];
}

/** Saves an earlier program and drops the oldest ones if necessary. Returns false when the browser cannot store it. */
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

/** Deletes the earlier programs to free storage for the current one. */
export function dropEarlier(): void {
  writeStored(KEY, []);
}
