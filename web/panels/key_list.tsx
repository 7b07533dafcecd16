import { ACTIONS, type Action, type ActionGroup } from "../state/action_table.ts";
import { keyText } from "../state/key_text.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Scroller } from "../ui/scroller.tsx";
import type { DialogProps } from "./dialogs.tsx";
import "../styles/dialogs.css";

const GROUPS: readonly ActionGroup[] = ["Program", "Moments", "Schedule", "Go to", "Page"];

/** All actions with their keys. */
export function KeyList({ onClose }: DialogProps) {
  return (
    <Dialog name="Keys" className="key-list" onClose={onClose}>
      <header>
        <h2>Keys</h2>
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
      </header>
      <Scroller label="All keys" className="key-groups">
        {GROUPS.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {ACTIONS.filter((action) => action.group === group).map((action) => (
                <Row key={action.name} action={action} />
              ))}
            </dl>
          </section>
        ))}
      </Scroller>
      <p class="note">Keys without {keyText("Mod")} are inactive while you type. Escape leaves the plain editor.</p>
    </Dialog>
  );
}

function Row({ action }: { action: Action }) {
  return (
    <div>
      <dt>{action.name}</dt>
      <dd>
        {action.keys.map((keys) => (
          <kbd key={keys}>{keyText(keys)}</kbd>
        ))}
      </dd>
    </div>
  );
}
