import { expect, test } from "@playwright/test";
import { timeOfRun, watchDrawing } from "../bench/run_to_schedule.mjs";
import { runHasEnded } from "./support.ts";

const TIMES = 15;

for (const lesson of ["three_fetches", "lock", "producer_consumer"]) {
  test(`from Run to the schedule it takes under 50 ms: ${lesson}`, async ({ page }) => {
    await page.addInitScript(watchDrawing);
    await page.goto(`/#example/${lesson}`);
    await page.locator(".monaco-editor .view-lines").waitFor({ timeout: 15_000 });
    await runHasEnded(page);
    const samples: number[] = [];
    for (let count = 0; count < TIMES; count += 1) samples.push(await page.evaluate(timeOfRun));
    samples.sort((a, b) => a - b);
    test.info().annotations.push({ type: "milliseconds", description: samples.map(Math.round).join(" ") });
    expect(samples[0]).toBeGreaterThan(0.5);
    // What else the machine does must not count: a third of the runs is enough.
    expect(samples[Math.floor(TIMES / 3)]).toBeLessThan(50);
  });
}
