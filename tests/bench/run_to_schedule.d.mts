export function watchDrawing(): void;
export function timeOfRun(): Promise<number>;
