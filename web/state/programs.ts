import { effect, signal } from "@preact/signals";
import { FIRST_LESSON } from "../examples/first_lesson.ts";
import { parseShareFragment, type SharedProgram, shareFragment } from "../model/export/share_link.ts";
import * as state from "./app_state.ts";
import { dropEarlier, type EarlierProgram, keepEarlier } from "./earlier.ts";
import { findLesson, openLesson } from "./lessons.ts";
import { readStored, writeStored } from "./storage.ts";

/**
 * A program saved in the browser. There are two: the draft, which is the user's own, and the visitor, which came from a link or an
 * example. `fragment` is the address under which the page last had the program, so that a reload finds the same text, while any other
 * address is a link to open. The visitor is saved for this tab only: in other tabs its link opens the original program.
 */
type Kept = {
  readonly source: string;
  readonly seed: number;
  readonly fragment: string;
  readonly origin?: state.Origin;
  /** The page instance that wrote the program, and when. */
  readonly by?: string;
  readonly at?: number;
};

/** A replaced program, for undo. */
export type Keepsake = Kept & { readonly origin: state.Origin };

const DRAFT = "loopscope.draft";
const VISITOR = "loopscope.visitor";

/** The id of this page instance; drafts of other instances come from other tabs or earlier visits. */
const thisPage = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Whether the program has changed since it was opened. */
let isTyped = false;

/** How the program is saved: permanently, while the tab is open, or not at all. */
export const keeping = signal<"always" | "tab" | "not">("always");

/** Loads the program of the address into the editor: from a link, an example, the saved draft, or the first example. */
export async function openAddress(fragment: string): Promise<void> {
  state.notice.value = null;
  const draft = ownDraft();
  const visitor = readStored<Kept>(VISITOR, "tab");
  if (draft && draft.fragment === fragment) show(draft, { kind: "draft" });
  else if (visitor?.origin && visitor.fragment === fragment && fragment !== "") {
    if (visitor.origin.kind === "example") await findLesson(visitor.origin.id);
    show(visitor, visitor.origin);
  } else await openLink(fragment);
}

async function openLink(fragment: string): Promise<void> {
  const link = await parseShareFragment(fragment);
  if (!link.ok) await refuseLink(link.error);
  else if (link.value.kind === "nothing") await openOwn();
  else if (link.value.kind === "program") {
    const { code, seed = 0 } = link.value.program;
    show({ source: code, seed, fragment }, { kind: "link" });
  } else if (!(await openExample(link.value.id)))
    await refuseLink(`The example ${link.value.id} does not exist. The menu Examples lists all examples.`);
}

async function refuseLink(detail: string): Promise<void> {
  state.notice.value = { tone: "error", title: "This link cannot be opened.", detail, line: 0 };
  await openOwn();
}

/** Loads the user's draft, or the first example when there is no draft. */
export async function openOwn(): Promise<void> {
  const draft = ownDraft();
  if (!draft) {
    await openExample(FIRST_LESSON.id);
    return;
  }
  replaceFragment(draft.fragment);
  show(draft, { kind: "draft" });
}

/** Loads an example into the editor without changing the draft. Returns false when the example does not exist or cannot be loaded. */
export async function openExample(id: string): Promise<boolean> {
  const lesson = await findLesson(id);
  if (!lesson) return false;
  const isWelcome = id === FIRST_LESSON.id && location.hash === "";
  const fragment = isWelcome ? "" : `#example/${id}`;
  replaceFragment(fragment);
  show({ source: lesson.source, seed: 0, fragment }, { kind: "example", id, title: lesson.title });
  return true;
}

/** The program in the editor if the user wrote or changed it; replacing it must not lose it. */
export function keepsake(): Keepsake | null {
  const source = state.source.value;
  if (source.trim() === "" || source === openLesson.value?.source) return null;
  return { source, seed: state.seed.value, fragment: location.hash, origin: state.origin.value };
}

/** Restores a replaced program. */
export function putBack(kept: Keepsake): void {
  replaceFragment(kept.fragment);
  show(kept, kept.origin);
  if (kept.origin.kind === "draft") keep();
}

/** Whether a draft exists. */
export function hasDraft(): boolean {
  return ownDraft() !== null;
}

/** Saves the typed text immediately: as the draft, unless the text came from elsewhere and a draft already exists. */
export function edit(source: string): void {
  state.source.value = source;
  isTyped = true;
  // The address without a fragment stands for the draft, whichever tab wrote it last.
  if (state.origin.value.kind !== "draft" && (!hasDraft() || location.hash === "")) adopt();
  else keep();
}

export function changeSeed(seed: number): void {
  state.seed.value = seed;
  keep();
}

/** Replaces the user's draft with the text of the link or the example. */
export function adopt(): void {
  const before = ownDraft();
  if (before) keepEarlier(earlierOf(before));
  state.origin.value = { kind: "draft" };
  // From now on the address refers to a text other than the draft.
  replaceFragment("");
  keep();
}

/** Puts the program and its seed into the address bar and returns the address. */
export async function publish(): Promise<string> {
  const program: SharedProgram = { code: state.source.value, seed: state.seed.value };
  const lesson = openLesson.value;
  const isUntouched = lesson?.source === program.code && program.seed === 0;
  replaceFragment(isUntouched ? `#example/${lesson?.id}` : await shareFragment(program));
  keep();
  return location.href;
}

/** Opens a link that is pasted into the address bar of the open page. Returns the function that stops this. */
export function followAddress(opened: (before: Keepsake | null) => void): () => void {
  const listen = (event: HashChangeEvent) => {
    const kept = keepsake();
    const before = kept && { ...kept, fragment: new URL(event.oldURL).hash };
    void openAddress(location.hash).then(() => opened(before));
  };
  addEventListener("hashchange", listen);
  return () => removeEventListener("hashchange", listen);
}

/** Opens an earlier program as the user's own. */
export function openEarlier({ source, seed }: EarlierProgram): void {
  const before = keepsake();
  if (before) keepEarlier(earlierOf({ ...before, by: thisPage, at: Date.now() }));
  replaceFragment("");
  show({ source, seed, fragment: "" }, { kind: "draft" });
  keep();
}

/** Makes the browser ask before it closes a page with unsaved text. Returns the function that stops this. */
export function guardLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (keeping.value !== "always" && keepsake()) event.preventDefault();
  };
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
}

/** Saves the chosen axis. */
export function keepAxis(): () => void {
  const kept = readStored<string>("loopscope.axis");
  if (kept === "story" || kept === "time" || kept === "passes") state.axisKind.value = kept;
  return effect(() => {
    writeStored("loopscope.axis", state.axisKind.value);
  });
}

function show(kept: Kept, origin: state.Origin): void {
  isTyped = false;
  state.origin.value = origin;
  state.seed.value = kept.seed;
  state.source.value = kept.source;
  if (origin.kind !== "draft") keep();
}

/** Saves the program for this tab and, if the user wrote it, permanently: as the draft or as an earlier program. */
function keep(): void {
  const origin = state.origin.value;
  const isDraft = origin.kind === "draft";
  const { source, seed } = state;
  const kept: Kept = {
    source: source.value,
    seed: seed.value,
    fragment: location.hash,
    origin,
    by: thisPage,
    at: Date.now(),
  };
  const inTab = writeStored(isDraft ? DRAFT : VISITOR, kept, "tab");
  if (!isDraft && !isTyped) return;
  const always = isDraft ? keepDraft(kept) : keepEarlier(earlierOf(kept));
  keeping.value = always ? "always" : inTab ? "tab" : "not";
}

/** Saves the draft; a draft of another tab or of an earlier visit becomes an earlier program. */
function keepDraft(draft: Kept): boolean {
  const before = readStored<Kept>(DRAFT);
  if (before && before.by !== thisPage && before.source !== draft.source) keepEarlier(earlierOf(before));
  if (writeStored(DRAFT, draft)) return true;
  dropEarlier();
  return writeStored(DRAFT, draft);
}

/** The user's own program: the one written in this tab, or else the last one written anywhere. */
function ownDraft(): Kept | null {
  return readStored<Kept>(DRAFT, "tab") ?? readStored<Kept>(DRAFT);
}

function earlierOf({ source, seed, origin, by = "", at = 0 }: Kept): EarlierProgram {
  const place = origin?.kind === "example" ? origin.id : (origin?.kind ?? "draft");
  return { key: `${by} ${place}`, at, source, seed };
}

function replaceFragment(fragment: string): void {
  if (location.hash === fragment) return;
  history.replaceState(history.state, "", fragment === "" ? location.pathname + location.search : fragment);
}
