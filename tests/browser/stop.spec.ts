import { expect, test } from "@playwright/test";
import { addressOf, button, keepPlainEditor, open, program, region } from "./support/page.ts";

const ENDLESS = [
  "import asyncio",
  "",
  "async def main():",
  "    print('begun')",
  "    await asyncio.sleep(1)",
  "    while True:",
  "        pass",
  "",
  "asyncio.run(main())",
  "",
].join("\n");

test("an endless program is stopped at once; what it did is kept, and the next one runs", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto(addressOf(ENDLESS));
  await expect(region(page, "Console")).toContainText("begun");
  await expect(button(page, "Stop")).toBeEnabled();
  await button(page, "Stop").click();
  await expect(page.getByRole("alert")).toContainText("Stopped", { timeout: 1000 });
  await expect(button(page, "Stop")).toBeDisabled();
  await expect(region(page, "Console")).toContainText("begun");
  await expect(region(page, "Tasks").getByRole("row", { name: "Task-1" })).toContainText("running");

  await program(page).fill("print('alive')\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("alive");
});

test("a long run shows its progress, a short one does not", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector(".progress")) document.documentElement.dataset.progress = "seen";
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page, "print('short')\n");
  // The first run waits for the engine to be loaded.
  await page.evaluate(() => delete document.documentElement.dataset.progress);
  await button(page, "Run").click();
  await expect(page.locator(".app")).toHaveAttribute("data-runs", "2");
  await page.waitForTimeout(300);
  await expect(page.locator("html")).not.toHaveAttribute("data-progress");

  await program(page).fill(ENDLESS);
  await button(page, "Run").click();
  const progress = region(page, "Schedule").locator(".progress");
  await expect(progress).toContainText("Virtual time 1.000 s, 2 steps");
  await expect(progress).toContainText(/Running for [1-9]/);
  await expect(progress.getByRole("progressbar")).toHaveAccessibleName("The program is running");
  await button(page, "Stop").click();
  await expect(progress).toBeHidden();
  await expect(page.locator(".playback-place")).toContainText("1.000 s");
});

test("a run that makes events without an end can be stopped, and gone through", async ({ page }) => {
  const source = [
    "import asyncio",
    "",
    "async def spin():",
    "    while True:",
    "        await asyncio.sleep(1)",
    "        for i in range(20000):",
    "            pass",
    "",
    "async def main():",
    "    await asyncio.gather(spin(), spin())",
    "",
    "asyncio.run(main())",
    "",
  ].join("\n");
  await keepPlainEditor(page);
  await page.goto(addressOf(source));
  const progress = region(page, "Schedule").locator(".progress");
  await expect(progress).toContainText(/[\d,]{2,} steps, [\d,]{3,} events/);
  await button(page, "Stop").click();
  await expect(page.getByRole("alert")).toContainText("Stopped", { timeout: 1000 });
  await expect(page.locator(".playback-place")).toContainText(/\d{2,} moments/);
  await button(page, "Last moment").click();
  await button(page, "Back").click();
  await expect(region(page, "Tasks").getByRole("row")).toHaveCount(4);
  await expect(region(page, "Variables")).toContainText(/spin, line \d/);
});

test("another run in place of an endless one needs no Stop", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto(addressOf(ENDLESS));
  await expect(button(page, "Stop")).toBeEnabled();
  await program(page).fill("print('instead')\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("instead");
  await expect(button(page, "Stop")).toBeDisabled();
});

test("an engine that cannot be loaded is reported above the schedule", async ({ page }) => {
  await keepPlainEditor(page);
  await page.route(/engine\.worker/, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("The engine crashed.");
  await page.unroute(/engine\.worker/);
  await program(page).fill("print('again')\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("again");
});
