import { expect, type Page } from "@playwright/test";
import { button, keepPlainEditor, open, program, region, runHasEnded } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const RIGHT = [
  "the task is made, but has not run",
  "download begins: map",
  "main did something else meanwhile",
  "download ends: map",
  "size: 3",
];

const prediction = (page: Page) => region(page, "Prediction");
const lines = (page: Page) => prediction(page).locator("ol code");

/** Opens the lesson on create_task from the gallery, which starts with the prediction exercise. */
async function openFromGallery(page: Page): Promise<void> {
  await open(page);
  await button(page, "Examples").click();
  await page.getByRole("menuitem", { name: "A task in the background" }).click();
  await expect(prediction(page)).toBeVisible();
}

/** Puts the lines into the wanted order with the buttons, from the top. */
async function arrange(page: Page, wanted: readonly string[]): Promise<void> {
  for (const [place, text] of wanted.entries()) {
    for (;;) {
      const shown = await lines(page).allTextContents();
      const at = shown.indexOf(text);
      if (at <= place) break;
      await button(page, `Move up: ${text}`).click();
    }
  }
  await expect(lines(page)).toHaveText([...wanted]);
}

test("a lesson from the course asks first: nothing of the run is shown, the lines stand in another order", async ({
  page,
}) => {
  await openFromGallery(page);
  await expect(lines(page)).toHaveCount(RIGHT.length);
  expect(await lines(page).allTextContents()).not.toEqual(RIGHT);
  expect([...(await lines(page).allTextContents())].sort()).toEqual([...RIGHT].sort());
  await expect(region(page, "Console")).not.toContainText("download");
  await expect(region(page, "Tasks")).not.toContainText("download");
  await expect(region(page, "Lesson"), "what to look for gives the order away").not.toContainText("ready queue");
  await expect(button(page, "Show the moment")).toHaveCount(0);
  await expect(button(page, "Step")).toBeDisabled();
});

test("the right order is confirmed, and the run is shown", async ({ page }) => {
  await openFromGallery(page);
  await arrange(page, RIGHT);
  await button(page, "Run and compare").click();
  await expect(prediction(page)).toContainText("All 5 lines are in the right order.");
  await expect(region(page, "Console")).toContainText("size: 3");
  await expect(button(page, "Show the moment")).toBeEnabled();
  await expect(region(page, "Lesson")).toContainText("ready queue");
  const schedule = await region(page, "Schedule").boundingBox();
  expect(schedule?.height).toBeGreaterThanOrEqual(200);
  await button(page, "Close").click();
  await expect(prediction(page)).toHaveCount(0);
});

test("the first wrong line is explained by the event that decides it, with a way there", async ({ page }) => {
  await openFromGallery(page);
  const wrong = [RIGHT[1], RIGHT[0], RIGHT[2], RIGHT[3], RIGHT[4]] as string[];
  await arrange(page, wrong);
  await button(page, "Run and compare").click();
  await expect(prediction(page)).toContainText("Line 1 is different.");
  await expect(prediction(page)).toContainText("The deciding event: Task-1 creates download to run download;");
  await prediction(page).getByText("Your order", { exact: true }).click();
  await expect(prediction(page).getByText("✗ wrong place")).toHaveCount(2);
  await expect(prediction(page).getByText("✓ right")).toHaveCount(3);
  await button(page, "Go there: The deciding event").click();
  await expect(page.locator(".playback-sentence")).toContainText("Task-1 creates download");
});

test("lines are moved by keyboard, the button keeps the focus, and the move is announced", async ({ page }) => {
  await openFromGallery(page);
  const [first = "", second = ""] = await lines(page).allTextContents();
  await button(page, `Move down: ${first}`).press("Enter");
  await expect(lines(page).first()).toHaveText(second);
  await expect(button(page, `Move down: ${first}`)).toBeFocused();
  await expect(prediction(page).locator("[role=status]").last()).toHaveText(`${first} is now line 2 of 5.`);
  await page.keyboard.press("Enter");
  await expect(lines(page).nth(2)).toHaveText(first);
  for (let count = 0; count < 2; count += 1) await button(page, `Move up: ${first}`).press("Enter");
  await expect(lines(page).first()).toHaveText(first);
  await expect(button(page, `Move down: ${first}`)).toBeFocused();
});

test("a link shows the run at once, and one can predict all the same, or not", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto("/#example/create_task");
  await runHasEnded(page);
  await expect(region(page, "Console")).toContainText("size: 3");
  await button(page, "Predict").click();
  await expect(prediction(page)).toBeVisible();
  await expect(region(page, "Console")).not.toContainText("size: 3");
  await button(page, "Just show the run").click();
  await expect(prediction(page)).toHaveCount(0);
  await expect(region(page, "Console")).toContainText("size: 3");
});

test("Run ends the asking, and so does a change of the program", async ({ page }) => {
  await openFromGallery(page);
  await button(page, "Run").click();
  await expect(prediction(page)).toHaveCount(0);
  await expect(region(page, "Console")).toContainText("size: 3");
  await button(page, "Predict").click();
  await expect(prediction(page)).toBeVisible();
  await program(page).fill("print('other')\n");
  await expect(prediction(page)).toHaveCount(0);
});

test("on a phone the lines can be moved by touch", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openFromGallery(page);
  const sizes = await prediction(page)
    .getByRole("button")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => [width, height]));
  for (const [width = 0, height = 0] of sizes) {
    expect(width).toBeGreaterThanOrEqual(30);
    expect(height).toBeGreaterThanOrEqual(30);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
