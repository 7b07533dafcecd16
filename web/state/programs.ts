import { effect } from "@preact/signals";
import { FIRST_LESSON } from "../examples/first_lesson.ts";
import { parseShareFragment, type SharedProgram, shareFragment } from "../model/share_link.ts";
import * as state from "./app_state.ts";
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
};

/** A program that was in the editor, to be put back. */
export type Keepsake = Kept & { readonly origin: state.Origin };

const DRAFT = "loopscope.draft";
const VISITOR = "loopscope.visitor";

/** Puts the program that an address asks for into the editor: a link's, an example, the kept draft, or the first example. */
export async function openAddress(fragment: string): Promise<void> {
  state.notice.value = null;
  const draft = readStored<Kept>(DRAFT);
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
  const draft = readStored<Kept>(DRAFT);
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
  return readStored<Kept>(DRAFT) !== null;
}

/** What the person types: kept at once, as the draft unless the text came from elsewhere and a draft already exists. */
export function edit(source: string): void {
  state.source.value = source;
  if (state.origin.value.kind !== "draft" && !hasDraft()) adopt();
  else keep();
}

export function changeSeed(seed: number): void {
  state.seed.value = seed;
  keep();
}

/** Makes the text that came with a link or as an example the person's draft, in place of the one before. */
export function adopt(): void {
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

/** Keeps which axis was chosen. */
export function keepAxis(): () => void {
  const kept = readStored<string>("loopscope.axis");
  if (kept === "story" || kept === "time") state.axisKind.value = kept;
  return effect(() => writeStored("loopscope.axis", state.axisKind.value));
}

function show(kept: Kept, origin: state.Origin): void {
  state.origin.value = origin;
  state.seed.value = kept.seed;
  state.source.value = kept.source;
  if (origin.kind !== "draft") keep();
}

function keep(): void {
  const origin = state.origin.value;
  const kept: Kept = { source: state.source.value, seed: state.seed.value, fragment: location.hash, origin };
  if (origin.kind === "draft") writeStored(DRAFT, kept);
  else writeStored(VISITOR, kept, "tab");
}

function replaceFragment(fragment: string): void {
  if (location.hash === fragment) return;
  history.replaceState(history.state, "", fragment === "" ? location.pathname + location.search : fragment);
}
