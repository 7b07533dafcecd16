import { expect, type Page, test } from "@playwright/test";
import { addressOf, button, keepPlainEditor, program, region, runHasEnded } from "../support/page.ts";

// Writes the pictures of the README: LOOPSCOPE_SCREENSHOTS=1 npx playwright test screenshots
const forReadme = !!process.env.LOOPSCOPE_SCREENSHOTS;

/** Opens a lesson at its moment. */
async function openAtMoment(page: Page, lesson: string): Promise<void> {
  await page.goto(`/#example/${lesson}`);
  await runHasEnded(page);
  await button(page, "Show the moment").click();
  await expect(region(page, "Variables").locator("h4").first()).toBeVisible();
  await button(page, "Share").hover();
}

for (const theme of ["light", "dark"] as const) {
  test(`three fetches, ${theme}`, { tag: "@chromium" }, async ({ page }) => {
    test.skip(!forReadme, "the README's pictures are only made when asked for");
    await page.emulateMedia({ colorScheme: theme });
    await openAtMoment(page, "three_fetches");
    await page.locator(".monaco-editor .view-lines").waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `.docs/three_fetches_${theme}.png` });
  });
}

test("three fetches on a phone", { tag: "@chromium" }, async ({ page }) => {
  test.skip(!forReadme, "the README's pictures are only made when asked for");
  await page.setViewportSize({ width: 360, height: 740 });
  await keepPlainEditor(page);
  await openAtMoment(page, "three_fetches");
  await region(page, "Schedule").evaluate((each) => each.scrollIntoView());
  await page.waitForTimeout(500);
  await page.screenshot({ path: ".docs/three_fetches_phone.png" });
});

/** A program that uses every kind of mark in the timeline and does not depend on the lessons. */
const DRAWN = [
  "import asyncio, time",
  "",
  "async def worker(lock, seconds):",
  "    async with lock:",
  "        await asyncio.sleep(seconds)",
  "",
  "async def failing():",
  "    await asyncio.sleep(0.5)",
  "    raise ValueError('no')",
  "",
  "async def main():",
  "    lock = asyncio.Lock()",
  "    async with asyncio.timeout(5):",
  "        await asyncio.gather(worker(lock, 1), worker(lock, 2), failing(), return_exceptions=True)",
  "    late = asyncio.create_task(asyncio.sleep(10))",
  "    await asyncio.sleep(0)",
  "    late.cancel()",
  "    time.sleep(0.25)",
  "",
  "asyncio.run(main())",
  "",
].join("\n");

/** The width of a text in the typefaces of the golden images; with other typefaces the images cannot match. */
const GOLDEN_WIDTHS = "197.16 238.41";

async function widths(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ctx = document.createElement("canvas").getContext("2d");
    const style = getComputedStyle(document.documentElement);
    if (!ctx) return "";
    return ["--font-text", "--font-code"]
      .map((name) => {
        ctx.font = `12px ${style.getPropertyValue(name)}`;
        return ctx.measureText("Task-1 waits on sleep 1.5 s, WMil").width.toFixed(2);
      })
      .join(" ");
  });
}

for (const { name, scheme, width, keys } of [
  { name: "light", scheme: "light", width: 1280, keys: [] },
  { name: "dark", scheme: "dark", width: 1280, keys: [] },
  { name: "phone", scheme: "light", width: 360, keys: [] },
  { name: "passes", scheme: "light", width: 1280, keys: ["y"] },
  { name: "near", scheme: "dark", width: 1280, keys: ["ArrowRight", "ArrowRight", "w", "w", "w", "o"] },
] as const) {
  test(`the schedule is drawn as in the golden image: ${name}`, { tag: "@chromium" }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await keepPlainEditor(page);
    await page.goto(addressOf(DRAWN));
    await runHasEnded(page);
    const here = await widths(page);
    test.skip(here !== GOLDEN_WIDTHS, `this machine has other typefaces (${here}): the images are of ${GOLDEN_WIDTHS}`);
    await expect(program(page)).toHaveValue(DRAWN);
    for (const key of keys) await page.keyboard.press(key);
    await button(page, "Share").hover();
    await expect(page.locator(".timeline canvas")).toHaveScreenshot(`schedule_${name}.png`, {
      maxDiffPixelRatio: 0.01,
    });
  });
}
