import { expect } from "@playwright/test";
import { button, open, region, shownState } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

test("a step forward and back shows the same state as before", async ({ page }) => {
  await open(page);
  const states: string[] = [];
  for (let count = 0; count < 12; count += 1) {
    await button(page, "Step").click();
    states.push(await shownState(page));
  }
  expect(new Set(states).size).toBeGreaterThan(8);
  for (const expected of states.slice(0, -1).reverse()) {
    await page.keyboard.press("ArrowLeft");
    expect(await shownState(page)).toBe(expected);
  }
  await button(page, "Step").click();
  expect(await shownState(page)).toBe(states[1]);
  await button(page, "Back").click();
  expect(await shownState(page)).toBe(states[0]);
  for (const expected of states.slice(1)) {
    await page.keyboard.press("ArrowRight");
    expect(await shownState(page)).toBe(expected);
  }
});

test("the keys step, and go to the first and the last moment", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Home");
  await expect(page.locator(".playback-place")).toContainText(/^1\//);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".playback-place")).toContainText(/^3\//);
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".playback-place")).toContainText(/^2\//);
  await page.keyboard.press("End");
  await expect(page.locator(".playback-place")).toContainText(/^(\d+)\/\1 /);
});

test("keys in the editor stay in the editor", async ({ page }) => {
  await open(page);
  await page.getByRole("textbox", { name: "Program" }).press("ArrowRight");
  await expect(page.locator(".playback-place")).toContainText("moments");
});

test("the line being run is marked, and what is printed later is pale", async ({ page }) => {
  await open(
    page,
    "import asyncio\n\nasync def main():\n    print('first')\n    await asyncio.sleep(1)\n    print('second')\n\nasyncio.run(main())\n",
  );
  await page.keyboard.press("Home");
  const current = page.locator(".plain-lines .is-current");
  for (let count = 0; count < 30; count += 1) {
    if ((await current.count()) === 1 && (await current.textContent()) === "4") break;
    await page.keyboard.press("ArrowRight");
  }
  await expect(current).toHaveText("4");
  await expect(region(page, "Console").locator(".is-later")).toContainText("second");
  await page.keyboard.press("End");
  await expect(region(page, "Console").locator(".is-later")).toHaveCount(0);
});

test("the panels show the queue and the timers at the play head", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Home");
  const timers = page.getByRole("region", { name: "Timers" });
  for (let count = 0; count < 60; count += 1) {
    if (await timers.getByText("Timers · 3").isVisible()) break;
    await page.keyboard.press("ArrowRight");
  }
  await expect(timers.getByText("due 1.000 s")).toHaveCount(3);
  await expect(region(page, "Tasks").getByRole("row", { name: /^Task-2/ })).toContainText("waiting on sleep");
  await expect(region(page, "Tasks").getByRole("row", { name: /^Task-1/ })).toContainText("waiting on gather");
});

test("a press on a bar chooses it and goes to its moment", async ({ page }) => {
  await open(page);
  const canvas = page.locator(".timeline canvas");
  await canvas.click({ position: { x: 190, y: 96 } });
  await expect(page.locator(".playback-place")).toContainText("/");
  await expect(page.locator(".playback")).toContainText("Selected: Task-1");
});

test("the wheel zooms, a drag pans, and F brings the whole run back", async ({ page }) => {
  await open(page);
  const canvas = page.locator(".timeline canvas");
  const box = await canvas.boundingBox();
  if (!box) throw new Error("no canvas");
  const middle = { x: box.x + box.width * 0.7, y: box.y + box.height * 0.8 };
  const whole = await canvas.screenshot();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -400);
  await page.waitForTimeout(100);
  const zoomed = await canvas.screenshot();
  expect(zoomed.equals(whole)).toBe(false);
  await page.mouse.down();
  await page.mouse.move(middle.x - 120, middle.y, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(100);
  expect((await canvas.screenshot()).equals(zoomed)).toBe(false);
  await page.locator(".timeline-scroller").press("f");
  await page.locator(".timeline-scroller").blur();
  await button(page, "Run").hover();
  await page.waitForTimeout(100);
  expect((await canvas.screenshot()).equals(whole)).toBe(true);
});

test("the play head is dragged along the clock", async ({ page }) => {
  await open(page);
  const box = await page.locator(".timeline canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const place = page.locator(".playback-place");
  await page.mouse.move(box.x + 200, box.y + 12);
  await page.mouse.down();
  const early = Number.parseInt((await place.textContent()) ?? "", 10);
  await page.mouse.move(box.x + 420, box.y + 12, { steps: 5 });
  await page.mouse.up();
  const late = Number.parseInt((await place.textContent()) ?? "", 10);
  expect(early).toBeGreaterThan(0);
  expect(late).toBeGreaterThan(early);
});

test("the names of suspended tasks stand at the lines where they wait", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Step by" }).selectOption("pass");
  for (let count = 0; count < 4; count += 1) await button(page, "Step").click();
  await expect(page.locator(".plain-parked")).toContainText(["Task-4", "Task-1"]);
  await page.locator(".timeline-scroller").press("Escape");
  await expect(page.locator(".plain-parked")).toHaveCount(0);
});

test("a press on a printed line goes to the moment it was written", async ({ page }) => {
  await open(page);
  await region(page, "Console")
    .getByText("got news")
    .click({ position: { x: 30, y: 8 + 20 * 4 } });
  await expect(page.locator(".playback-sentence")).toContainText("Task-3 prints “got news”");
});
