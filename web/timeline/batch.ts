/** The part of a 2D context that layers use, so that tests can record it. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "beginPath"
  | "closePath"
  | "moveTo"
  | "lineTo"
  | "bezierCurveTo"
  | "arc"
  | "rect"
  | "clip"
  | "fill"
  | "stroke"
  | "fillRect"
  | "strokeRect"
  | "fillText"
  | "measureText"
  | "setLineDash"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "globalAlpha"
>;

type Fill = Canvas["fillStyle"];

/** Collects rectangles and draws them by colour, to save changes of the fill style. */
export class RectangleBatch {
  readonly #byFill = new Map<Fill, number[]>();

  add(fill: Fill, x: number, y: number, width: number, height: number): void {
    let numbers = this.#byFill.get(fill);
    if (!numbers) {
      numbers = [];
      this.#byFill.set(fill, numbers);
    }
    numbers.push(x, y, width, height);
  }

  /** The number of collected rectangles. */
  get count(): number {
    let numbers = 0;
    for (const each of this.#byFill.values()) numbers += each.length;
    return numbers / 4;
  }

  /** Draws the rectangles colour by colour, in order of first use, and clears the collection. */
  flush(ctx: Canvas): void {
    for (const [fill, numbers] of this.#byFill) {
      ctx.fillStyle = fill;
      for (let at = 0; at < numbers.length; at += 4) {
        const [x, y, width, height] = numbers.slice(at, at + 4) as [number, number, number, number];
        ctx.fillRect(x, y, width, height);
      }
    }
    this.#byFill.clear();
  }
}

/** The first text, from long to short, that fits a width; otherwise the last one, cut. */
export function fittedOne(ctx: Canvas, texts: readonly string[], width: number): string {
  const whole = texts.find((text) => ctx.measureText(text).width <= width);
  return whole ?? fitted(ctx, texts.at(-1) ?? "", width);
}

/** A text cut to a width, with an ellipsis; empty when not even three characters would fit. */
export function fitted(ctx: Canvas, text: string, width: number): string {
  if (width < 14) return "";
  if (ctx.measureText(text).width <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (ctx.measureText(`${text.slice(0, middle)}…`).width <= width) low = middle;
    else high = middle - 1;
  }
  return low >= 2 ? `${text.slice(0, low)}…` : "";
}
