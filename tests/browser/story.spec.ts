import { expect } from "@playwright/test";
import { button, open, region } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const cancelled = `import asyncio

async def work():
    print("begin")
    await asyncio.sleep(10)

async def main():
    task = asyncio.create_task(work(), name="work")
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    print("end")

asyncio.run(main())
`;

test("the story follows the play head, and a press on a line goes to its moment", async ({ page }) => {
  await open(page);
  const story = region(page, "Story");
  await page.keyboard.press("Home");
  for (let count = 0; count < 20; count += 1) await page.keyboard.press("ArrowRight");
  await expect(story.locator("[aria-selected=true]")).toBeInViewport();
  const describeEvent = await page.locator(".playback-sentence > div").first().textContent();
  await expect(story.locator("[aria-selected=true]")).toContainText(String(describeEvent));
  await story.getByRole("option", { name: /Task-2 prints “asking for home”/ }).click();
  await expect(page.locator(".playback-sentence")).toContainText("Task-2 prints");
  await expect(region(page, "Console").locator(".is-later").first()).toContainText("asking for news");
});

test("the keys go through the story", async ({ page }) => {
  await open(page);
  const moments = region(page, "Story").getByRole("listbox", { name: "Moments" });
  await moments.press("ArrowDown");
  await moments.press("ArrowDown");
  await moments.press("ArrowDown");
  await expect(page.locator(".playback-place")).toContainText(/^3\//);
  await moments.press("ArrowUp");
  await expect(page.locator(".playback-place")).toContainText(/^2\//);
});

test("the story is searched", async ({ page }) => {
  await open(page);
  const story = region(page, "Story");
  await story.getByRole("searchbox", { name: "Search the story" }).fill("task-3 prints");
  await expect(story.getByRole("option")).toHaveCount(2);
  await story.getByRole("searchbox").fill("nothing like it");
  await expect(story).toContainText("No moment of this run");
});

test("steps go by what is chosen: a print, a cancellation, the moments of one task", async ({ page }) => {
  await open(page, cancelled);
  const stride = page.getByRole("combobox", { name: "Step by" });
  const describeEvent = page.locator(".playback-sentence");
  await stride.selectOption("print");
  await button(page, "Step").click();
  await expect(describeEvent).toContainText("work prints “begin”");
  await button(page, "Step").click();
  await expect(describeEvent).toContainText("Task-1 prints “end”");
  await button(page, "Step").click();
  await expect(page.getByText("No later print.")).toBeVisible();
  await stride.selectOption("cancellation");
  await button(page, "Back").click();
  await expect(describeEvent).toContainText("CancelledError is raised in work");
  await button(page, "Back").click();
  await expect(describeEvent).toContainText("Task-1 asks work to cancel");
});

test("Play moves the play head to the end, and Pause stops it", async ({ page }) => {
  await open(page, cancelled);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("1");
  await button(page, "Play").click();
  await expect(page.locator(".playback-place")).toContainText(/^[2-9]\//);
  await button(page, "Pause").click();
  await expect(button(page, "Play")).toBeVisible();
  await page.getByRole("combobox", { name: "Speed" }).selectOption("8");
  await page.locator(".timeline-scroller").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await button(page, "Play").click();
  await expect(page.locator(".playback-place")).toContainText(/^(\d+)\/\1 /);
  await expect(button(page, "Play")).toBeVisible();
});

test("the story of a cancellation opens at the play head, its items go to their moments, and it can be closed", async ({
  page,
}) => {
  await open(page, cancelled);
  const story = region(page, "Story");
  await expect(button(page, "Why cancelled?")).toBeHidden();
  await page.getByRole("combobox", { name: "Step by" }).selectOption("cancellation");
  await button(page, "Step").click();
  await button(page, "Why cancelled?").click();
  const items = story.getByRole("list", { name: "The cancellation of work, step by step" }).getByRole("listitem");
  await expect(items).toHaveText([
    /Task-1 asks work to cancel\. line 10/,
    /CancelledError is raised in work at its await of sleep 10 s: in work, line 5/,
    /work ends in the cancelled state/,
  ]);
  await items.nth(1).getByRole("button").click();
  await expect(page.locator(".playback-sentence")).toContainText("CancelledError is raised in work");
  await expect(items.nth(1).getByRole("button")).toHaveAttribute("aria-current", "step");
  await button(page, "Whole story").click();
  await expect(story.getByRole("listbox", { name: "Moments" })).toBeVisible();
});

test("the story of a cancellation opens from the row of its task, and with the key c at the play head", async ({
  page,
}) => {
  await open(page, cancelled);
  await region(page, "Tasks").getByRole("button", { name: "Why work was cancelled" }).click();
  await expect(region(page, "Story")).toContainText("The cancellation of work, step by step");
  await page.locator(".timeline-scroller").focus();
  await page.keyboard.press("c");
  await expect(region(page, "Story")).not.toContainText("The cancellation of work, step by step");
  await page.keyboard.press("c");
  await expect(region(page, "Story")).toContainText("The cancellation of work, step by step");
});

test("an entry of the ready queue shows what queued it", async ({ page }) => {
  await open(page, cancelled);
  await page.getByRole("combobox", { name: "Step by" }).selectOption("cancellation");
  await button(page, "Step").click();
  await page.getByRole("combobox", { name: "Step by" }).selectOption("moment");
  await button(page, "Step").click();
  await button(page, "Step").click();
  const queue = page.getByRole("region", { name: "Ready queue" });
  await expect(queue.getByRole("button")).toContainText("the future was cancelled by Task-1 at line 10");
});
