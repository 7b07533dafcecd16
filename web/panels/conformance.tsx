import { useSignal } from "@preact/signals";
import { CONFORMANCE } from "../model/language/conformance.gen.ts";
import { byArea, filterConformance, type Conformance as Tables } from "../model/language/conformance.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Scroller } from "../ui/scroller.tsx";
import type { DialogProps } from "./dialogs.tsx";
import "../styles/conformance.css";

/** What the tests verify against CPython, counted by feature and by name. */
export function Conformance({ onClose }: DialogProps) {
  const words = useSignal("");
  const shown = filterConformance(CONFORMANCE, words.value);
  return (
    <Dialog name="Conformance" className="conformance" onClose={onClose}>
      <header>
        <h2>Verified against CPython {CONFORMANCE.cpython}</h2>
        <input
          class="search-field"
          type="search"
          aria-label="Search the conformance"
          placeholder="Search: gather, Barrier.abort, deque …"
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
      </header>
      <Scroller label="Verified behaviour" className="conformance-body">
        {words.value.trim() === "" && <Numbers />}
        <Features features={shown.features} />
        <Names shown={shown} />
        <Raised errors={shown.errors} />
        <Differences differences={shown.differences} />
      </Scroller>
    </Dialog>
  );
}

const shownNumber = (number: number) => number.toLocaleString("en");

function Numbers() {
  const { programs, refusals, lessons, generated } = CONFORMANCE;
  return (
    <section aria-label="In numbers">
      <p class="note">
        The tests run each program natively, as the WebAssembly of this page and under CPython; generated programs skip
        the native run. The output, the exit status, the last line of stderr and, for asyncio programs, every row of the
        schedule must be equal: one difference fails the tests.
      </p>
      <dl class="conformance-numbers">
        <Count number={programs} what="programs, each for one behaviour" />
        <Count number={lessons} what="lessons and examples" />
        {generated.map(({ name, programs }) => (
          <Count key={name} number={programs} what={`generated programs of ${GENERATED[name] ?? name}`} />
        ))}
        <Count number={refusals} what="programs that must be refused" />
      </dl>
    </section>
  );
}

const GENERATED: Readonly<Record<string, string>> = { language: "the language", asyncio: "asyncio" };

function Count({ number, what }: { number: number; what: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{shownNumber(number)}</dd>
    </div>
  );
}

const AREAS: Readonly<Record<string, string>> = { together: "Combined" };

function Features({ features }: Pick<Tables, "features">) {
  if (features.length === 0) return null;
  return (
    <section aria-label="Programs by feature">
      <h3>Programs by feature</h3>
      {byArea(features).map(({ area, programs, rows }) => (
        <table key={area} class="conformance-table">
          <thead>
            <tr>
              <th scope="col">{AREAS[area] ?? area}</th>
              <th scope="col">{shownNumber(programs)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.what}>
                <th scope="row">{row.what}</th>
                <td>{row.programs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function Names({ shown }: { shown: Tables }) {
  return (
    <>
      {shown.there.length > 0 && (
        <section aria-label="Names of asyncio">
          <h3>asyncio, name by name</h3>
          <p class="note">Each name with the number of programs that use it.</p>
          <ul class="conformance-names">
            {shown.there.map(([name, programs]) => (
              <li key={name}>
                <code>{name}</code> {programs}
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.refused.length > 0 && (
        <section aria-label="Refused names of asyncio">
          <h3>Refused names of asyncio, with the reason</h3>
          <ul class="conformance-list">
            {shown.refused.map(({ text, names }) => (
              <li key={text}>
                <p>{text.replaceAll("`", "")}</p>
                <ul class="conformance-names">
                  {names.map((name) => (
                    <li key={name}>
                      <code>{name}</code>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Raised({ errors }: Pick<Tables, "errors">) {
  if (errors.length === 0) return null;
  return (
    <section aria-label="What asyncio raises">
      <h3>What asyncio raises</h3>
      <table class="conformance-table">
        <tbody>
          {errors.map(([module, type, message, programs]) => (
            <tr key={`${module} ${type} ${message}`}>
              <th scope="row">
                <code>{type}</code> {message === "…" ? "" : message}
              </th>
              <td>{programs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Differences({ differences }: Pick<Tables, "differences">) {
  if (differences.length === 0) return null;
  return (
    <section aria-label="Known differences">
      <h3>Known differences, not counting refusals</h3>
      <ul class="conformance-list">
        {differences.map(({ what, why }) => (
          <li key={what}>
            <p>{what.replaceAll("`", "")}</p>
            <p class="note">{why.replaceAll("`", "")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
