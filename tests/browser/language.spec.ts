import { expect, type Page, test } from "@playwright/test";
import { button, open, region } from "./support/page.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "The language" });

async function openReference(page: Page): Promise<void> {
  await open(page);
  await button(page, "Language").click();
  await expect(dialog(page)).toBeVisible();
}

test("the reference shows what there is and what is refused, and is loaded when it is opened", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (/language[^/]*\.js$/.test(request.url())) loaded.push(request.url());
  });
  await open(page);
  expect(loaded).toEqual([]);
  await button(page, "Language").click();
  await expect(region(page, "Modules")).toContainText("contextlib");
  await expect(region(page, "Built-in functions")).toContainText("sorted");
  await expect(region(page, "asyncio")).toContainText("BoundedSemaphore");
  await expect(region(page, "Python that is out of scope")).toContainText("Store the real and the imaginary part");
  expect(loaded.length).toBeGreaterThan(0);
});

test("a search narrows it to what holds the word", async ({ page }) => {
  await openReference(page);
  await page.getByRole("searchbox", { name: "Search the reference" }).fill("aiohttp");
  await expect(dialog(page).getByRole("status")).toHaveText("1 found");
  await expect(dialog(page)).toContainText("a program has no network access");
  await expect(region(page, "Modules")).toHaveCount(0);
});

test("by keyboard: Escape closes, the focus goes back, and keys do not step the run", async ({ page }) => {
  await open(page);
  await button(page, "Language").press("Enter");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".playback-place")).toContainText("moments");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(page, "Language")).toBeFocused();
  await button(page, "Language").click();
  await button(page, "Close").click();
  await expect(dialog(page)).toHaveCount(0);
});

test("on a phone nothing goes past the edge", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openReference(page);
  const body = dialog(page).locator(".language-body");
  expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
