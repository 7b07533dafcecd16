import { expect, type Page } from "@playwright/test";
import { open, region, runHasEnded } from "../support/page.ts";
import { sharedTest as test } from "../support/shared_page.ts";

const bar = (page: Page, name: string) => page.getByRole("separator", { name });

const sizeOf = async (page: Page, name: string) => {
  const box = await region(page, name).boundingBox();
  return { width: box?.width ?? 0, height: box?.height ?? 0 };
};

test("the bars between panels are moved by keys, within bounds, and stand there after a reload", async ({ page }) => {
  await open(page);
  const before = await sizeOf(page, "Editor");
  const columns = bar(page, "Width of the program");
  await columns.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(columns).toHaveAttribute("aria-valuenow", "48");
  const wider = await sizeOf(page, "Editor");
  expect(wider.width).toBeGreaterThan(before.width + 80);

  const editor = bar(page, "Height of the program");
  await editor.focus();
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("ArrowDown");
  await expect(editor).toHaveAttribute("aria-valuenow", "44");
  const lower = await sizeOf(page, "Editor");
  expect(lower.height).toBeLessThan(before.height - 30);

  await bar(page, "Height of the loop's state").focus();
  await page.keyboard.press("Home");
  expect((await sizeOf(page, "Tasks")).height).toBeGreaterThan(350);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowDown");
  await expect(bar(page, "Height of the loop's state")).toHaveAttribute("aria-valuenow", "90");
  await expect(page.locator(".playback-place")).toContainText("moments");

  await page.reload();
  await runHasEnded(page);
  await expect(columns).toHaveAttribute("aria-valuenow", "48");
  expect(await sizeOf(page, "Editor")).toEqual({ width: wider.width, height: lower.height });
});

test("the bars are dragged, and a double click puts them back", async ({ page, browserName }) => {
  await open(page);
  const before = await sizeOf(page, "Story");
  const story = bar(page, "Height of the story");
  const box = await story.boundingBox();
  const x = (box?.x ?? 0) + 40;
  const y = (box?.y ?? 0) + 3;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 100, { steps: 4 });
  await page.mouse.up();
  const after = await sizeOf(page, "Story");
  expect(Math.abs(after.height - before.height - 100)).toBeLessThan(6);
  // Playwright's two clicks do not count as a double click in Firefox.
  if (browserName === "firefox") await story.dispatchEvent("dblclick");
  else await story.dblclick();
  expect(await sizeOf(page, "Story")).toEqual(before);
  await page.reload();
  await runHasEnded(page);
  expect(await sizeOf(page, "Story")).toEqual(before);
});
