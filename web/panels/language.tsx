import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { LANGUAGE } from "../model/language/language.gen.ts";
import { countLanguage, filterLanguage, type RefusalEntry } from "../model/language/language.ts";
import { openDialog } from "../state/app_state.ts";
import { Scroller } from "../ui/scroller.tsx";
import type { LanguageProps } from "./language_button.tsx";
import "../styles/language.css";

/** The language reference as a dialog: what is supported, and what is refused, with hints. Escape closes it. */
export function Language({ onClose }: LanguageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useSignal("");
  const shown = filterLanguage(LANGUAGE, words.value);
  const count = countLanguage(shown);

  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => opener?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="language"
      aria-label="The language"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2>Supported and refused Python</h2>
        <input
          class="search-field"
          type="search"
          aria-label="Search the reference"
          placeholder="Search: json, aiohttp, Semaphore …"
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() => {
            dialog.current?.close();
            openDialog.value = "conformance";
          }}
        >
          Conformance
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <Scroller label="The reference" className="language-body">
        <p class="note" role="status">
          {words.value.trim() === ""
            ? "Accepted programs behave as under CPython 3.14; unsupported code is refused at its line before the program runs."
            : `${count} found`}
        </p>
        <Names title="Modules" names={shown.modules} />
        {shown.asyncio.length > 0 && (
          <section aria-label="asyncio">
            <h3>asyncio</h3>
            <dl class="language-parts">
              {shown.asyncio.map(({ part, names }) => (
                <div key={part}>
                  <dt>{part}</dt>
                  <dd>
                    <NameList names={names} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <Names title="Built-in functions" names={shown.builtins} />
        <Names title="Built-in types and exceptions" names={shown.types} />
        {shown.features.length > 0 && (
          <section aria-label="Verified against CPython by programs">
            <h3>Verified against CPython by programs</h3>
            <ul class="language-features">
              {shown.features.map(({ what }) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </section>
        )}
        {shown.refused.map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul class="language-refusals">
              {entries.map((entry) => (
                <Refusal key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </Scroller>
    </dialog>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <NameList names={names} />
    </section>
  );
}

function NameList({ names }: { names: readonly string[] }) {
  return (
    <ul class="language-names">
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

function Refusal({ entry }: { entry: RefusalEntry }) {
  const { id, severity, message, hint, names } = entry;
  return (
    <li>
      <p>
        <code>{id}</code> {severity === "warning" && <span class="badge">runs, with a warning</span>}
      </p>
      <p>{message === "…" ? "CPython's own message." : <Sentence text={message} />}</p>
      {hint && (
        <p class="note">
          <Sentence text={hint} />
        </p>
      )}
      {names.length > 0 && <NameList names={names} />}
    </li>
  );
}

/** A sentence of the table of diagnostics, with code between backticks. */
function Sentence({ text }: { text: string }) {
  const parts = text.split("`");
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}</>;
}
