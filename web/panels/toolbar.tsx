import { openDialog, run, share, stop } from "../state/actions.ts";
import * as state from "../state/app_state.ts";
import { keyText } from "../state/key_text.ts";
import { changeSeed } from "../state/programs.ts";
import { theme, toggleTheme } from "../state/theme.ts";
import { titleOf } from "../state/titles.ts";
import { Mark, PlayIcon, StopIcon, SunOrMoonIcon } from "../ui/icons.tsx";
import { ExamplesMenu } from "./examples_menu.tsx";
import { LanguageButton } from "./language_button.tsx";

const RUN_KEYS = keyText("Mod+Enter");

/** The bar at the top with the actions for the whole program. */
export function Toolbar() {
  return (
    <header class="toolbar">
      <h1 class="brand">
        <Mark />
        Loopscope
      </h1>
      <button type="button" class="button button-primary" aria-label="Run" title={titleOf("run")} onClick={run}>
        <PlayIcon />
        Run <kbd>{RUN_KEYS}</kbd>
      </button>
      <button type="button" class="button" title={titleOf("stop")} disabled={!state.running.value} onClick={stop}>
        <StopIcon />
        Stop
      </button>
      <ExamplesMenu />
      <LanguageButton />
      <label class="seed" title="Seed of the random module; shared links include it">
        <span>seed</span>
        <input
          type="number"
          step="1"
          aria-label="Seed"
          value={state.seed.value}
          onInput={({ currentTarget }) => {
            // An incomplete number such as "-" leaves the seed unchanged.
            if (Number.isFinite(currentTarget.valueAsNumber)) changeSeed(Math.trunc(currentTarget.valueAsNumber));
          }}
          onChange={({ currentTarget }) => {
            if (currentTarget.value === "") changeSeed(0);
            currentTarget.value = String(state.seed.value);
          }}
        />
      </label>
      <span class="spacer" />
      <button type="button" class="button" title={titleOf("palette")} onClick={() => openDialog("palette")}>
        Actions <kbd>{keyText("Mod+k")}</kbd>
      </button>
      <button type="button" class="button" title={titleOf("share")} onClick={() => void share()}>
        Share
      </button>
      <button type="button" class="button" title={titleOf("theme")} onClick={toggleTheme}>
        <SunOrMoonIcon />
        <span class="hidden-text">{theme.value === "dark" ? "Light theme" : "Dark theme"}</span>
      </button>
    </header>
  );
}
