import type { Canvas } from "../batch.ts";

/** One recorded drawing operation with its colour. */
export type Drawn =
  | {
      readonly kind: "fill" | "outline";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | { readonly kind: "text"; readonly text: string; readonly x: number; readonly y: number; readonly colour: string }
  | { readonly kind: "path"; readonly colour: string };

/** A 2D context that records drawing operations; a character of text is 6 pixels wide. */
export class RecordingContext implements Canvas {
  readonly drawn: Drawn[] = [];
  fillStyle: Canvas["fillStyle"] = "";
  strokeStyle: Canvas["strokeStyle"] = "";
  lineWidth = 1;
  font = "";
  textAlign: CanvasTextAlign = "left";
  textBaseline: CanvasTextBaseline = "alphabetic";
  globalAlpha = 1;

  texts(): string[] {
    return this.drawn.flatMap((each) => (each.kind === "text" ? [each.text] : []));
  }

  fills(colour: string): { x: number; y: number; width: number; height: number }[] {
    return this.drawn.flatMap((each) => (each.kind === "fill" && each.colour === colour ? [each] : []));
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.drawn.push({ kind: "fill", x, y, width, height, colour: String(this.fillStyle) });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.drawn.push({ kind: "outline", x, y, width, height, colour: String(this.strokeStyle) });
  }

  fillText(text: string, x: number, y: number): void {
    this.drawn.push({ kind: "text", text, x, y, colour: String(this.fillStyle) });
  }

  fill(): void {
    this.drawn.push({ kind: "path", colour: String(this.fillStyle) });
  }

  stroke(): void {
    this.drawn.push({ kind: "path", colour: String(this.strokeStyle) });
  }

  measureText(text: string): TextMetrics {
    return { width: text.length * 6 } as TextMetrics;
  }

  save(): void {}
  restore(): void {}
  beginPath(): void {}
  closePath(): void {}
  moveTo(): void {}
  lineTo(): void {}
  bezierCurveTo(): void {}
  arc(): void {}
  rect(): void {}
  clip(): void {}
  setLineDash(): void {}
}
