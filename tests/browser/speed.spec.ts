import { expect, test } from "@playwright/test";
import { timeOfRun, watchDrawing } from "../bench/run_to_schedule.mjs";
import { runHasEnded } from "./support/page.ts";

const TIMES = 9;

test("from Run to the schedule it takes under 50 ms", async ({ page }) => {
  await page.addInitScript(watchDrawing);
  for (const lesson of ["three_fetches", "lock", "producer_consumer"]) {
    await page.goto(`/#example/${lesson}`);
    await expect(page.locator(".monaco-editor .view-lines")).toBeVisible({ timeout: 15_000 });
    await runHasEnded(page);
    const samples: number[] = [];
    for (let count = 0; count < TIMES; count += 1) samples.push(await page.evaluate(timeOfRun));
    samples.sort((a, b) => a - b);
    test.info().annotations.push({ type: lesson, description: `${samples.map(Math.round).join(" ")} ms` });
    expect(samples[0], lesson).toBeGreaterThan(0.5);
    // Other load on the machine must not count, so a third of the runs is sufficient.
    expect(samples[Math.floor(TIMES / 3)], lesson).toBeLessThan(50);
  }
});
