import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { button, open, region } from "./support/page.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Conformance" });
const programsIn = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".py")).length;

test("the conformance counts the programs that are there, and is loaded when it is opened", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (/conformance[^/]*\.(js|css)$/.test(request.url())) loaded.push(request.url());
  });
  await open(page);
  expect(loaded).toEqual([]);
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  const numbers = region(page, "In numbers");
  await expect(numbers).toContainText(programsIn("tests/programs").toLocaleString("en"));
  await expect(numbers).toContainText(programsIn("tests/refusals").toLocaleString("en"));
  await expect(dialog(page)).toContainText("CPython 3.14");
  await expect(region(page, "Programs by feature")).toContainText("locks, events, conditions");
  await expect(region(page, "Refused names of asyncio")).toContainText("start_server");
  await expect(region(page, "Known differences")).toContainText("Time is virtual");
  expect(loaded.length).toBeGreaterThan(0);
});

test("a search finds a name; Escape clears it, then closes", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Actions" }).getByRole("combobox")).toBeFocused();
  await page.keyboard.type("conformance");
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox", { name: "Search the conformance" }).fill("task_done");
  await expect(region(page, "Names of asyncio").getByRole("listitem")).toContainText(["LifoQueue.task_done"]);
  await expect(region(page, "What asyncio raises")).toContainText("task_done() called too many times");
  await expect(region(page, "Programs by feature")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(region(page, "Programs by feature")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
});

test("the reference of the language leads to it", async ({ page }) => {
  await open(page);
  await button(page, "Language").click();
  await page.getByRole("dialog", { name: "The language" }).getByRole("button", { name: "Conformance" }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(page.getByRole("dialog", { name: "The language" })).toBeHidden();
});
