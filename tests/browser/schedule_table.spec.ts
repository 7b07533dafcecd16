import { expect, type Page } from "@playwright/test";
import { addressOf, button, open, region, runHasEnded } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const table = (page: Page) => region(page, "Schedule").getByRole("table");
const current = (page: Page) => table(page).locator("[aria-current]");

test("the schedule can be read as a table, which is remembered", async ({ page }) => {
  await open(page);
  await button(page, "Table").click();
  await expect(button(page, "Table")).toHaveAttribute("aria-pressed", "true");
  await expect(table(page).getByRole("columnheader")).toHaveText([
    "from",
    "to",
    "pass",
    "task",
    "state",
    "on what, or why",
    "line",
  ]);
  const waiting = table(page).getByRole("row", { name: "Task-2 waits" });
  await expect(waiting).toContainText("sleep");
  await expect(waiting).toContainText("1.000 s");
  await expect(table(page).getByRole("row", { name: "the loop is idle" })).toContainText("due at 1.000 s");
  await page.keyboard.press("End");
  await expect(table(page).getByRole("row", { name: "Task-4 returned" })).toContainText("'ABOUT'");
  await expect(page.locator(".timeline canvas")).toHaveCount(0);

  await page.reload();
  await runHasEnded(page);
  await expect(table(page)).toBeVisible();
  await page.keyboard.press("v");
  await expect(page.locator(".timeline canvas")).toBeVisible();
});

test("the table follows the play head, and a row goes to its moment", async ({ page }) => {
  await open(page);
  await button(page, "Table").click();
  for (let count = 0; count < 3; count += 1) await button(page, "Step").click();
  await expect(current(page)).toHaveCount(1);
  const before = await current(page).getAttribute("aria-rowindex");
  for (let count = 0; count < 6; count += 1) await button(page, "Step").click();
  expect(Number(await current(page).getAttribute("aria-rowindex"))).toBeGreaterThan(Number(before));

  await table(page).getByRole("row", { name: "the loop is idle" }).getByRole("button").press("Enter");
  await expect(page.locator(".playback-sentence")).toContainText("Nothing is ready");
  await expect(table(page).locator(".is-going-on")).toHaveCount(5);

  const place = page.locator(".playback-place");
  const there = await place.textContent();
  await page.keyboard.press("ArrowDown");
  await expect(table(page).locator(".is-selected")).not.toContainText("idle");
  for (let count = 0; count < 3; count += 1) await page.keyboard.press("ArrowDown");
  await expect(place).not.toHaveText(there ?? "");
});

test("of a long run only the rows in sight are in the document", async ({ page }) => {
  const source = [
    "import asyncio",
    "",
    "async def main():",
    "    for turn in range(3000):",
    "        await asyncio.sleep(1)",
    "",
    "asyncio.run(main())",
    "",
  ].join("\n");
  await open(page, source);
  await button(page, "Table").click();
  expect(Number(await table(page).getAttribute("aria-rowcount"))).toBeGreaterThan(9000);
  await expect(table(page).getByRole("row", { name: "runs" }).first()).toBeVisible();
  expect(await table(page).getByRole("row").count()).toBeLessThan(80);
  await button(page, "Last moment").click();
  await expect(table(page).getByRole("row", { name: "Task-1 returned" })).toBeInViewport();
  expect(await table(page).getByRole("row").count()).toBeLessThan(80);
});

test("a run without a task has an empty table", async ({ page }) => {
  await page.goto(addressOf("print('alone')\n"));
  await runHasEnded(page);
  await button(page, "Table").click();
  await expect(region(page, "Schedule")).toContainText("The program created no task.");
});
