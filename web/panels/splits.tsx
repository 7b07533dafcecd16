import { keepPlace, keptPlace } from "../state/splits.ts";
import { Split } from "../ui/split.tsx";

/** The bars between the panels: the property each one sets, its initial share and its bounds, in percent. */
const SPLITS = {
  columns: {
    label: "Width of the program",
    orientation: "vertical",
    property: "--left-share",
    shareOf: "before",
    first: 38,
    least: 20,
    most: 70,
  },
  editor: {
    label: "Height of the program",
    orientation: "horizontal",
    property: "--editor-share",
    shareOf: "before",
    first: 52,
    least: 15,
    most: 75,
  },
  story: {
    label: "Height of the story",
    orientation: "horizontal",
    property: "--story-share",
    shareOf: "behind",
    first: 73,
    least: 25,
    most: 90,
  },
  state: {
    label: "Height of the loop's state",
    orientation: "horizontal",
    property: "--state-share",
    shareOf: "behind",
    first: 71,
    least: 25,
    most: 90,
  },
} as const;

/** A bar between two panels at its saved position. */
export function PanelSplit({ name }: { name: keyof typeof SPLITS }) {
  return <Split {...SPLITS[name]} kept={keptPlace(name)} onMoved={(place) => keepPlace(name, place)} />;
}
