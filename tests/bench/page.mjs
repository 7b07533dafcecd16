// Measures the page in a browser: the time from Run until the schedule is drawn.

import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { timeOfRun, watchDrawing } from "./run_to_schedule.mjs";

const root = fileURLToPath(new URL("../../web", import.meta.url));
const configFile = fileURLToPath(new URL("../../vite.config.ts", import.meta.url));

/** The seconds from Run to the schedule for each lesson, `times` times each, in the built page. */
export async function pageTimes(lessons, times) {
  const server = await preview({ root, configFile, logLevel: "silent", preview: { port: 0 } });
  const browser = await chromium.launch({
    ...(process.env.LOOPSCOPE_CHROMIUM ? { executablePath: process.env.LOOPSCOPE_CHROMIUM } : { channel: "chromium" }),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const found = [];
    for (const lesson of lessons) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(watchDrawing);
      await page.goto(`${server.resolvedUrls?.local[0]}#example/${lesson}`);
      await page.waitForSelector(".monaco-editor .view-lines");
      await page.waitForSelector(".app[data-runs]:not([data-runs='0'])");
      const samples = [];
      for (let count = 0; count < times; count += 1) samples.push((await page.evaluate(timeOfRun)) / 1000);
      found.push(samples);
      await page.close();
    }
    return found;
  } finally {
    await browser.close();
    server.httpServer.close();
  }
}
