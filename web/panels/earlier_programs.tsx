import { chooseEarlier } from "../state/actions.ts";
import { earlierPrograms } from "../state/earlier.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Scroller } from "../ui/scroller.tsx";
import type { DialogProps } from "./dialogs.tsx";
import "../styles/dialogs.css";

/** How much of a program is shown to know it by, in lines. */
const LINES = 4;

/** What was written here before, in other tabs too: the latest first, each to be opened again. */
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
            None yet. When another text takes the place of yours, also in another tab, yours is kept here.
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
      <p class="note">They are in this browser only.</p>
    </Dialog>
  );
}

function timeText(at: number): string {
  return at > 0 ? new Date(at).toLocaleString() : "earlier";
}

/** The first lines that tell programs apart: imports and empty lines are alike in all. */
function beginningOf(source: string): string {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  const own = lines.filter((line) => !/^(import|from) /.test(line));
  return (own.length > 0 ? own : lines).slice(0, LINES).join("\n");
}
