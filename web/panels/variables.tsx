import type { ShownFrame, ShownVariable } from "../model/loop_state/changed_variables.ts";
import * as state from "../state/app_state.ts";
import { variables } from "../state/variables.ts";
import { Panel } from "../ui/panel.tsx";
import { Scroller } from "../ui/scroller.tsx";

/** Longer lists are cut after this many stacks. */
const MOST_STACKS = 100;

/** The locals of every frame of every task and the globals at the play head; changes since the last moment are marked. */
export function Variables() {
  return (
    <Panel name="Variables">
      <Scroller label="Values of the variables">
        <VariablesNow />
      </Scroller>
    </Panel>
  );
}

function VariablesNow() {
  const shown = variables.value;
  if (state.head.value === null) return <p class="empty">Step to a moment to see the variables there.</p>;
  if (!shown) return null;
  const lanes = state.model.value?.lanes;
  const { running } = state.shownState.value;
  const stacks = shown.stacks.slice(0, MOST_STACKS);
  if (stacks.length === 0 && shown.globals.length === 0) return <p class="empty">No variables.</p>;
  return (
    <div class="variables">
      {stacks.map(({ task, frames }) => (
        <section key={task} class={task === running && task > 0 ? "is-running" : ""}>
          <h3>{task === 0 ? "program" : lanes?.name(task)}</h3>
          {frames.map((frame, depth) => (
            <Frame key={`${depth} ${frame.name}`} frame={frame} />
          ))}
        </section>
      ))}
      {shown.stacks.length > stacks.length && <p class="note">and {shown.stacks.length - stacks.length} more tasks</p>}
      {shown.globals.length > 0 && (
        <section>
          <h3>globals</h3>
          <List variables={shown.globals} />
        </section>
      )}
    </div>
  );
}

function Frame({ frame }: { frame: ShownFrame }) {
  return (
    <>
      <h4>
        {frame.name}, line {frame.line}
      </h4>
      <List variables={frame.locals} />
    </>
  );
}

function List({ variables }: { variables: readonly ShownVariable[] }) {
  return (
    <dl>
      {variables.map(({ name, words, isChanged }) => (
        <div key={name} class={isChanged ? "is-changed" : ""}>
          <dt>{name}</dt>
          <dd title={words}>
            {words}
            {isChanged && <span class="hidden-text"> changed</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
