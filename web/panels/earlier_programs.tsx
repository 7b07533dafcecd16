import { chooseEarlier } from "../state/actions.ts";
import { earlierPrograms } from "../state/earlier.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Scroller } from "../ui/scroller.tsx";
import type { DialogProps } from "./dialogs.tsx";
import "../styles/dialogs.css";

/** The number of lines that identify a program in the list. */
const LINES = 4;

/** The list of earlier programs, also from other tabs, latest first. */
export function EarlierPrograms({ onClose }: DialogProps) {
  const programs = earlierPrograms();
  return (
    <Dialog name="Earlier programs" className="key-list" onClose={onClose}>
      <header>
        <h2>Earlier programs</h2>
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
      </header>
      <Scroller label="Programs" className="earlier-list">
        {programs.length === 0 && (
          <p class="empty">
            None yet. When another program replaces yours, in this or another tab, yours is kept here.
          </p>
        )}
        <ul>
          {programs.map((program) => (
            <li key={program.key}>
              <button
                type="button"
                onClick={() => {
                  onClose();
                  chooseEarlier(program);
                }}
              >
                <span>{timeText(program.at)}</span>
                <code>{beginningOf(program.source)}</code>
              </button>
            </li>
          ))}
        </ul>
      </Scroller>
      <p class="note">Earlier programs are stored only in this browser.</p>
    </Dialog>
  );
}

function timeText(at: number): string {
  return at > 0 ? new Date(at).toLocaleString() : "earlier";
}

/** The first lines that distinguish programs, without imports and empty lines. */
function beginningOf(source: string): string {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  const own = lines.filter((line) => !/^(import|from) /.test(line));
  return (own.length > 0 ? own : lines).slice(0, LINES).join("\n");
}
