import { expect, type Locator, type Page } from "@playwright/test";
import { button, open, region } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const PROGRAM = `import asyncio

async def work(name, turns):
    for turn in range(turns):
        await asyncio.sleep(1)
        print(name, turn)

async def main():
    await asyncio.gather(work("a", 30), work("b", 20))

asyncio.run(main())
`;

const canvasOf = (page: Page): Locator => page.locator(".timeline canvas");
const sentence = (page: Page): Locator => page.locator(".playback-sentence");

/** Clicks a bar in the lane at an index from the top. */
async function pressLane(page: Page, place: number): Promise<void> {
  const box = await canvasOf(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 330, (box?.y ?? 0) + 96 + place * 44);
}

async function pictureOf(page: Page): Promise<Buffer> {
  await button(page, "Share").hover();
  await page.waitForTimeout(100);
  return canvasOf(page).screenshot();
}

test("the three axes show the same choice and the same moment, by button and by key", async ({ page }) => {
  await open(page, PROGRAM);
  await pressLane(page, 1);
  await expect(sentence(page)).toContainText("Selected: Task-2");
  const chosen = await sentence(page).textContent();
  const place = await page.locator(".playback-place").textContent();
  const pictures = [await pictureOf(page)];
  for (const [name, key] of [
    ["Time", "z"],
    ["Passes", "y"],
    ["Story", "x"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(region(page, "Schedule").getByRole("button", { name, exact: true })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    expect(await sentence(page).textContent()).toBe(chosen);
    expect(await page.locator(".playback-place").textContent()).toBe(place);
    pictures.push(await pictureOf(page));
  }
  const [before, time, passes, after] = pictures as [Buffer, Buffer, Buffer, Buffer];
  expect(time.equals(before) || passes.equals(before) || time.equals(passes)).toBe(false);
  expect(after.equals(before)).toBe(true);

  await region(page, "Schedule").getByRole("button", { name: "Passes", exact: true }).click();
  await page.reload();
  await expect(region(page, "Schedule").getByRole("button", { name: "Passes", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("one task is focused on: the others are dimmed until it ends", async ({ page }) => {
  await open(page, PROGRAM);
  await page.keyboard.press("o");
  await expect(page.getByText("Select a task first")).toBeVisible();
  await pressLane(page, 1);
  const before = await pictureOf(page);
  await page.keyboard.press("o");
  await expect(button(page, "Focus on Task-2: end focus")).toBeVisible();
  expect((await pictureOf(page)).equals(before)).toBe(false);
  await button(page, "Focus on Task-2: end focus").click();
  await expect(button(page, "Focus on Task-2: end focus")).toBeHidden();
  expect((await pictureOf(page)).equals(before)).toBe(true);
});

test("the view is filled with what is chosen, and the map leads elsewhere", async ({ page }) => {
  await open(page, PROGRAM);
  await page.keyboard.press(".");
  await expect(page.getByText("Nothing is selected")).toBeVisible();
  const whole = await pictureOf(page);
  await pressLane(page, 1);
  await page.keyboard.press(".");
  const near = await pictureOf(page);
  expect(near.equals(whole)).toBe(false);

  const box = await canvasOf(page).boundingBox();
  const [x, bottom] = [(box?.x ?? 0) + (box?.width ?? 0), (box?.y ?? 0) + (box?.height ?? 0)];
  await page.mouse.move(x - 300, bottom - 8);
  await page.mouse.down();
  await page.mouse.move(x - 30, bottom - 8, { steps: 4 });
  await page.mouse.up();
  const elsewhere = await pictureOf(page);
  expect(elsewhere.equals(near)).toBe(false);
  // A click on the map does not select a bar.
  await expect(sentence(page)).toContainText("Selected: Task-2");
  await page.keyboard.press("Escape");
  await page.keyboard.press("f");
  expect((await pictureOf(page)).equals(whole)).toBe(true);
});
