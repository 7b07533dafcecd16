import type { LoopState } from "../model/loop_state/loop_state.ts";
import * as state from "../state/app_state.ts";
import { lazily } from "../ui/lazily.tsx";
import { Panel } from "../ui/panel.tsx";
import { Scroller } from "../ui/scroller.tsx";

const ObjectsNow = lazily(async () => (await import("./objects_now.tsx")).ObjectsNow);

/** What tasks share and wait for at the play head: locks, queues and their kin, futures, and who waits for whom. */
export function Objects() {
  return (
    <Panel name="Objects">
      <Scroller label="Shared objects and who waits for whom">
        {isAnyThere(state.shownState.value) ? <ObjectsNow /> : <Nothing />}
      </Scroller>
    </Panel>
  );
}

function Nothing() {
  const words = state.model.value ? "No lock, queue or group here, and nobody waits." : "Nothing has run yet.";
  return <p class="empty">{words}</p>;
}

function isAnyThere({ shared, tasks }: LoopState): boolean {
  return shared.objects.size > 0 || [...tasks.values()].some(({ status }) => status === "waiting");
}
