import type { TaskLane } from "../../model/lanes.ts";
import { type Canvas, fitted } from "../batch.ts";
import { type Frame, HEADER, LANES_TOP, LOOP_LANE, laneTop, visibleLanes } from "../layout.ts";

const INDENT = 10;

/** The names at the left: the loop, then each task with the coroutine it runs. */
export function drawGutter(ctx: Canvas, frame: Frame): void {
  const { palette, scale, height, selection } = frame;
  const width = scale.left;
  ctx.save();
  ctx.fillStyle = palette.raised;
  ctx.fillRect(0, 0, width, height);
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.fillStyle = palette.ink;
  ctx.font = `600 12px ${palette.fontText}`;
  ctx.fillText("loop", INDENT, HEADER + LOOP_LANE / 2 + 0.5);
  ctx.fillStyle = palette.inkSoft;
  ctx.font = `11px ${palette.fontText}`;
  ctx.fillText(frame.axis.kind === "time" ? "clock" : width > 100 ? "clock, passes" : "clock", INDENT, HEADER / 2);

  ctx.beginPath();
  ctx.rect(0, LANES_TOP, width, height - LANES_TOP);
  ctx.clip();
  const { first, end } = visibleLanes(frame);
  for (let index = first; index < end; index += 1) {
    const lane = frame.picture.lanes.tasks[index] as TaskLane;
    const top = laneTop(frame, index);
    if (selection?.task === lane.task) {
      ctx.fillStyle = palette.select;
      ctx.fillRect(0, top, 3, frame.lane - 1);
    }
    drawName(ctx, frame, lane, top + frame.lane / 2);
  }
  ctx.restore();
  ctx.fillStyle = palette.lineStrong;
  ctx.fillRect(width - 1, 0, 1, height);
  ctx.fillRect(0, LANES_TOP - 1, width, 1);
}

function drawName(ctx: Canvas, frame: Frame, lane: TaskLane, y: number): void {
  const { palette, scale } = frame;
  const room = scale.left - INDENT - 8;
  ctx.fillStyle = palette.ink;
  ctx.font = `12px ${palette.fontText}`;
  const name = fitted(ctx, lane.name, room);
  const used = ctx.measureText(name).width;
  ctx.fillText(name, INDENT, y + 0.5);
  ctx.fillStyle = palette.inkSoft;
  ctx.font = `11px ${palette.fontCode}`;
  const coroutine = fitted(ctx, lane.coroutine.split(".").at(-1) ?? "", room - used - 7);
  if (coroutine) ctx.fillText(coroutine, INDENT + used + 7, y + 0.5);
}
