import type { Canvas } from "./batch.ts";
import { drawArrows } from "./layers/arrows.ts";
import { drawFocus } from "./layers/focus.ts";
import { drawFound } from "./layers/found.ts";
import { drawGround } from "./layers/ground.ts";
import { drawGroups } from "./layers/groups.ts";
import { drawGutter } from "./layers/gutter.ts";
import { drawHead } from "./layers/head.ts";
import { drawHeader } from "./layers/header.ts";
import { drawLanes } from "./layers/lanes.ts";
import { drawLoopLane } from "./layers/loop_lane.ts";
import { drawMinimap } from "./layers/minimap.ts";
import type { Frame } from "./layout.ts";

/** Draws the whole timeline; the context's units are CSS pixels. Later layers cover earlier ones. */
export function drawTimeline(ctx: Canvas, frame: Frame): void {
  drawGround(ctx, frame);
  drawLanes(ctx, frame);
  drawGroups(ctx, frame);
  drawHeader(ctx, frame);
  drawFound(ctx, frame);
  drawLoopLane(ctx, frame);
  // A shown story is fully visible; everything after the play head is dimmed.
  if (!frame.story) drawArrows(ctx, frame);
  drawHead(ctx, frame);
  if (frame.story) drawArrows(ctx, frame);
  drawGutter(ctx, frame);
  drawFocus(ctx, frame);
  drawMinimap(ctx, frame);
}
