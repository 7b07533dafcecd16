import { effect, signal } from "@preact/signals";
import { FIRST_LESSON } from "../examples/first_lesson.ts";
import { parseShareFragment, type SharedProgram, shareFragment } from "../model/export/share_link.ts";
import * as state from "./app_state.ts";
import { dropEarlier, type EarlierProgram, keepEarlier } from "./earlier.ts";
import { findLesson, openLesson } from "./lessons.ts";
import { readStored, writeStored } from "./storage.ts";

/**
 * A program kept in the browser. There are two: the draft, which is the person's own, and the visitor, which came with a
 * link or as an example. `fragment` is the address under which the page was last open with it, so that a reload finds
 * the same text again, while another address is a link to be opened. The visitor is kept for this tab only: elsewhere its
 * link opens as it was made.
 */
type Kept = {
  readonly source: string;
  readonly seed: number;
  readonly fragment: string;
  readonly origin?: state.Origin;
  /** The opened page that wrote it, and when. */
  readonly by?: string;
  readonly at?: number;
};

/** A program that was in the editor, to be put back. */
export type Keepsake = Kept & { readonly origin: state.Origin };

const DRAFT = "loopscope.draft";
const VISITOR = "loopscope.visitor";

/** This opening of the page: another one that writes a draft meanwhile is another tab, or was before. */
const thisPage = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Whether the program has been changed since it was opened. */
let isTyped = false;

/** How well what is typed is kept: beyond this tab, as long as it is open, or not at all. */
export const keeping = signal<"always" | "tab" | "not">("always");

/** Puts the program that an address asks for into the editor: a link's, an example, the kept draft, or the first example. */
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
    await refuseLink(`There is no example called ${link.value.id}. The menu Examples has all that there are.`);
}

async function refuseLink(detail: string): Promise<void> {
  state.notice.value = { tone: "error", title: "This link cannot be opened.", detail, line: 0 };
  await openOwn();
}

/** Puts the person's own draft back, or the first example when there is none. */
export async function openOwn(): Promise<void> {
  const draft = ownDraft();
  if (!draft) {
    await openExample(FIRST_LESSON.id);
    return;
  }
  replaceFragment(draft.fragment);
  show(draft, { kind: "draft" });
}

/** Puts an example into the editor; the draft stays as it is. False when there is no such example, or it cannot be loaded. */
export async function openExample(id: string): Promise<boolean> {
  const lesson = await findLesson(id);
  if (!lesson) return false;
  const isWelcome = id === FIRST_LESSON.id && location.hash === "";
  const fragment = isWelcome ? "" : `#example/${id}`;
  replaceFragment(fragment);
  show({ source: lesson.source, seed: 0, fragment }, { kind: "example", id, title: lesson.title });
  return true;
}

/** What is in the editor, when a person has changed it or brought it: what another program in its place must not lose. */
export function keepsake(): Keepsake | null {
  const source = state.source.value;
  if (source.trim() === "" || source === openLesson.value?.source) return null;
  return { source, seed: state.seed.value, fragment: location.hash, origin: state.origin.value };
}

/** Puts a program that was there before back into the editor. */
export function putBack(kept: Keepsake): void {
  replaceFragment(kept.fragment);
  show(kept, kept.origin);
  if (kept.origin.kind === "draft") keep();
}

/** Whether there is a draft to go back to. */
export function hasDraft(): boolean {
  return ownDraft() !== null;
}

/** What the person types: kept at once, as the draft unless the text came from elsewhere and a draft already exists. */
export function edit(source: string): void {
  state.source.value = source;
  isTyped = true;
  // The address without a fragment is the draft's, whichever tab wrote one meanwhile.
  if (state.origin.value.kind !== "draft" && (!hasDraft() || location.hash === "")) adopt();
  else keep();
}

export function changeSeed(seed: number): void {
  state.seed.value = seed;
  keep();
}

/** Makes the text that came with a link or as an example the person's draft, in place of the one before. */
export function adopt(): void {
  const before = ownDraft();
  if (before) keepEarlier(earlierOf(before));
  state.origin.value = { kind: "draft" };
  // The address names another text than the draft from now on.
  replaceFragment("");
  keep();
}

/** Puts the program and its seed into the address and returns the whole address. */
export async function publish(): Promise<string> {
  const program: SharedProgram = { code: state.source.value, seed: state.seed.value };
  const lesson = openLesson.value;
  const isUntouched = lesson?.source === program.code && program.seed === 0;
  replaceFragment(isUntouched ? `#example/${lesson?.id}` : await shareFragment(program));
  keep();
  return location.href;
}

/** Opens what is pasted into the address while the page is open, and says what it took the place of. Returns the function that ends it. */
export function followAddress(opened: (before: Keepsake | null) => void): () => void {
  const listen = (event: HashChangeEvent) => {
    const kept = keepsake();
    const before = kept && { ...kept, fragment: new URL(event.oldURL).hash };
    void openAddress(location.hash).then(() => opened(before));
  };
  addEventListener("hashchange", listen);
  return () => removeEventListener("hashchange", listen);
}

/** Opens a program that was written before, as the person's own. */
export function openEarlier({ source, seed }: EarlierProgram): void {
  const before = keepsake();
  if (before) keepEarlier(earlierOf({ ...before, by: thisPage, at: Date.now() }));
  replaceFragment("");
  show({ source, seed, fragment: "" }, { kind: "draft" });
  keep();
}

/** Has the browser ask before the page is closed with a text that it could not keep. Returns the function that ends it. */
export function guardLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (keeping.value !== "always" && keepsake()) event.preventDefault();
  };
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
}

/** Keeps which axis was chosen. */
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

/** Keeps the program in this tab, and what a person wrote beyond it: as the draft, or among the earlier ones. */
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

/** Keeps the draft; one that another tab has written, or this one before it was opened anew, goes to the earlier ones. */
function keepDraft(draft: Kept): boolean {
  const before = readStored<Kept>(DRAFT);
  if (before && before.by !== thisPage && before.source !== draft.source) keepEarlier(earlierOf(before));
  if (writeStored(DRAFT, draft)) return true;
  dropEarlier();
  return writeStored(DRAFT, draft);
}

/** The person's own program: the one written in this tab, else the one written last anywhere. */
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
