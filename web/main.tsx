import { render } from "preact";
import { Editor } from "./editor/editor.tsx";
import { Banner, Toast } from "./panels/banner.tsx";
import { Console } from "./panels/console.tsx";
import { Dialogs } from "./panels/dialogs.tsx";
import { Lesson } from "./panels/lesson.tsx";
import { Loop } from "./panels/loop.tsx";
import { Objects } from "./panels/objects.tsx";
import { PanelSplit } from "./panels/splits.tsx";
import { Story } from "./panels/story.tsx";
import { Tasks } from "./panels/tasks.tsx";
import { Toolbar } from "./panels/toolbar.tsx";
import { Variables } from "./panels/variables.tsx";
import { runOpened } from "./state/actions.ts";
import { runsEnded } from "./state/app_state.ts";
import { keepChecking } from "./state/checks.ts";
import { keepPlaying } from "./state/playing.ts";
import { followAddress, guardLeaving, keepAxis, openAddress } from "./state/programs.ts";
import { startRun } from "./state/runs.ts";
import { applyTheme } from "./state/theme.ts";
import { loadActions } from "./state/titles.ts";
import { keepLooking } from "./state/variables.ts";
import "./styles/tokens.css";
import "./styles/app.css";
import "./styles/toolbar.css";
import "./styles/editor.css";
import "./styles/timeline.css";
import "./styles/panels.css";
import "./styles/lessons.css";
import { PlaybackBar } from "./timeline/playback_bar.tsx";
import { ScheduleView, TableButton } from "./timeline/schedule_view.tsx";
import { TimelineTools } from "./timeline/timeline_tools.tsx";
import { Panel } from "./ui/panel.tsx";

function App() {
  return (
    <div class="app" data-runs={runsEnded}>
      <Toolbar />
      <main class="columns">
        <div class="column column-left">
          <Editor />
          <PanelSplit name="editor" />
          <Console />
          <PanelSplit name="story" />
          <Story />
        </div>
        <PanelSplit name="columns" />
        <div class="column column-right">
          <Lesson />
          <Banner />
          <Panel
            name="Schedule"
            aside={
              <>
                <TimelineTools />
                <TableButton />
              </>
            }
          >
            <ScheduleView />
            <PlaybackBar />
          </Panel>
          <PanelSplit name="state" />
          <div class="state-panels">
            <Loop />
            <Tasks />
            <Objects />
            <Variables />
          </div>
        </div>
      </main>
      <Toast />
      <Dialogs />
    </div>
  );
}

/** How long a first run may delay the keyboard actions, in milliseconds. */
const LONGEST_WAIT = 400;

/** A page runs its program on opening, so that it shows a schedule immediately. */
async function start(): Promise<void> {
  applyTheme();
  keepAxis();
  await openAddress(location.hash);
  const place = document.getElementById("app");
  if (place) render(<App />, place);
  const firstRun = startRun();
  keepChecking();
  keepPlaying();
  keepLooking();
  followAddress(runOpened);
  guardLeaving();
  await Promise.race([firstRun, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  await loadActions();
}

void start();
