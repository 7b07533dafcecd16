import { expect, type Page } from "@playwright/test";
import { button, keepPlainEditor, open, program, region, runHasEnded } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const menuItems = (page: Page) => page.getByRole("menuitem");
const filter = (page: Page) => page.getByRole("searchbox", { name: "Filter the lessons" });
const momentButton = (page: Page) => button(page, "Show the moment");

const LESSONS_OF_THE_FIRST_CHAPTER = 7;

/** Opens the next lesson and waits until it has run. */
async function next(page: Page, title: string): Promise<void> {
  const runs = Number(await page.locator(".app").getAttribute("data-runs"));
  await button(page, "Next").click();
  await expect(region(page, "Lesson").getByRole("heading", { level: 3 })).not.toHaveText(title);
  const ended = page.locator(`.app[data-runs="${runs + 1}"]`);
  const show = button(page, "Just show the run");
  await expect(ended.or(show).first()).toBeVisible();
  if (await show.isVisible()) await show.click();
  await expect(ended).toBeVisible();
}

/** Reads in one call what the page shows of a finished lesson: title, number of errors, alerts, first line of stdout. */
function shownLesson() {
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent ?? "");
  return {
    title: texts("[aria-label='Lesson'] h3")[0] ?? "",
    errors: texts("[aria-label='Problems'] .is-error").length,
    alerts: texts("[role='alert']"),
    printed: texts("[aria-label='Console'] .is-stdout")[0] ?? "",
  };
}

// Every lesson's run is a test of tests/node, the whole course one of web/state: here the page leads from lesson to lesson.
test("the course leads from lesson to lesson: each opens, runs, and has its moment", async ({ page }) => {
  await open(page);
  const seen: string[] = [];
  while (seen.length < LESSONS_OF_THE_FIRST_CHAPTER) {
    const { title, errors, alerts, printed } = await page.evaluate(shownLesson);
    expect(seen, "no lesson comes twice").not.toContain(title);
    seen.push(title);
    expect(errors, title).toBe(0);
    expect(alerts, title).toEqual([]);
    expect(printed, title).not.toBe("");
    await momentButton(page).click();
    await expect(page.locator(".playback-place"), title).toContainText(/^\d+\/\d+ /);
    await next(page, title);
  }
  await expect(region(page, "Lesson")).toContainText("2.1 ·");
});

test("the course ends with the last lesson, which runs and has its moment too", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto("/#example/waiting_for_ever");
  await runHasEnded(page);
  const { errors, alerts, printed } = await page.evaluate(shownLesson);
  expect(errors).toBe(0);
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toMatch(/^Deadlock/);
  expect(printed).not.toBe("");
  await momentButton(page).click();
  await expect(page.locator(".playback-place")).toContainText(/^\d+\/\d+ /);
  await expect(button(page, "Next")).toBeDisabled();
});

test("next and previous, with the place in the course and an address of its own", async ({ page }) => {
  await open(page);
  const lesson = region(page, "Lesson");
  await expect(lesson).toContainText("1.1 · One worker, many tasks");
  await expect(button(page, "Previous")).toBeDisabled();
  await next(page, "Three fetches at once");
  await expect(lesson).toContainText("1.2 · One worker, many tasks");
  await expect(page).toHaveURL(/#example\/one_after_another$/);
  await expect(program(page)).toHaveValue(/brew/);
  await button(page, "Previous").click();
  await expect(lesson).toContainText("1.1 ·");
  await expect(program(page)).toHaveValue(/fetch/);
});

test("a lesson's moment is the one that it names", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto("/#example/blocking_call");
  await runHasEnded(page);
  await momentButton(page).click();
  await expect(page.locator(".playback-sentence")).toContainText("blocks the loop");
});

test("a changed program has no moment any more, until it is as it was", async ({ page }) => {
  await open(page);
  await expect(momentButton(page)).toBeEnabled();
  await program(page).fill("print('mine')\n");
  await expect(region(page, "Lesson")).toHaveCount(0);
});

test("the gallery opens, filters and chooses by keyboard", async ({ page }) => {
  await open(page);
  await button(page, "Examples").press("Enter");
  await expect(filter(page)).toBeFocused();
  expect(await menuItems(page).count()).toBeGreaterThanOrEqual(50);
  await expect(page.getByRole("group", { name: "Structured concurrency" })).toBeVisible();
  await page.keyboard.type("semaphore two");
  await expect(menuItems(page)).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(menuItems(page).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Examples" })).toHaveCount(0);
  await expect(program(page)).toHaveValue(/Semaphore/);
  await expect(button(page, "Examples")).toBeFocused();
});

test("arrow keys move through the gallery, letters go to the filter, Escape closes", async ({ page }) => {
  await open(page);
  await button(page, "Examples").click();
  await expect(filter(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(menuItems(page).nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(menuItems(page).last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(menuItems(page).first()).toBeFocused();
  await page.keyboard.type("nothing has these words");
  await expect(page.getByText("No lesson has all of these words.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Examples" })).toHaveCount(0);
});

test("an example opened over a changed program can be undone", async ({ page }) => {
  await open(page);
  await program(page).fill("print('my work')\n");
  await button(page, "Examples").click();
  await menuItems(page).filter({ hasText: "A timeout" }).click();
  await expect(program(page)).toHaveValue(/wait_for/);
  await button(page, "Undo").click();
  await expect(program(page)).toHaveValue("print('my work')\n");
  await expect(region(page, "Console")).toContainText("my work");
  await expect(button(page, "Undo")).toHaveCount(0);
});

test("so can one over a changed example, while the draft stays what it was", async ({ page }) => {
  await open(page);
  await program(page).fill("print('the draft')\n");
  await button(page, "Examples").click();
  await menuItems(page).filter({ hasText: "A timeout" }).click();
  await expect(program(page)).toHaveValue(/wait_for/);
  await program(page).fill("print('a changed example')\n");
  await button(page, "Next").click();
  await expect(program(page)).toHaveValue(/asyncio\.timeout\(5\)/);
  await button(page, "Undo").click();
  await expect(program(page)).toHaveValue("print('a changed example')\n");
  await button(page, "To my own program").click();
  await expect(program(page)).toHaveValue("print('the draft')\n");
});

test("untouched examples need no undo", async ({ page }) => {
  await open(page);
  await next(page, "Three fetches at once");
  await expect(button(page, "Undo")).toHaveCount(0);
});

test("the other lessons are loaded on demand, and a failure is reported", async ({ page }) => {
  const asked: string[] = [];
  await page.route(/manifest[^/]*\.js$/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await open(page);
  expect(asked).toEqual([]);
  await button(page, "Next").click();
  await expect(page.getByText("could not be loaded")).toBeVisible();
  await expect(program(page)).toHaveValue(/asking for/);
  expect(asked.length).toBeGreaterThan(0);
});

test("on a phone the gallery fills the screen and the lesson comes first", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await expect(region(page, "Lesson")).toBeInViewport();
  await button(page, "Examples").click();
  const box = await page.getByRole("dialog", { name: "Examples" }).boundingBox();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  const sizes = await menuItems(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(30);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
