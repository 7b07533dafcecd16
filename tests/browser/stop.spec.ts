import { expect, test } from "@playwright/test";
import { addressOf, button, keepPlainEditor, program, region } from "./support.ts";

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

test("another run in place of an endless one needs no Stop", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto(addressOf(ENDLESS));
  await expect(button(page, "Stop")).toBeEnabled();
  await program(page).fill("print('instead')\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("instead");
  await expect(button(page, "Stop")).toBeDisabled();
});

test("an engine that cannot be loaded is said above the schedule", async ({ page }) => {
  await keepPlainEditor(page);
  await page.route(/engine\.worker/, (route) => route.abort());
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("The engine broke down.");
  await page.unroute(/engine\.worker/);
  await program(page).fill("print('again')\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("again");
});
