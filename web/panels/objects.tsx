import type { LoopState } from "../model/loop_state/loop_state.ts";
import * as state from "../state/app_state.ts";
import { lazily } from "../ui/lazily.tsx";
import { Panel } from "../ui/panel.tsx";
import { Scroller } from "../ui/scroller.tsx";

const ObjectsNow = lazily(async () => (await import("./objects_now.tsx")).ObjectsNow);

/** The shared objects at the play head, such as locks, queues and futures, and the graph of waiting tasks. */
export function Objects() {
  return (
    <Panel name="Objects">
      <Scroller label="Shared objects and wait graph">
        {isAnyThere(state.shownState.value) ? <ObjectsNow /> : <Nothing />}
      </Scroller>
    </Panel>
  );
}

function Nothing() {
  const words = state.model.value ? "No shared objects and no waiting tasks at this moment." : "Nothing has run yet.";
  return <p class="empty">{words}</p>;
}

function isAnyThere({ shared, tasks }: LoopState): boolean {
  return shared.objects.size > 0 || [...tasks.values()].some(({ status }) => status === "waiting");
}
