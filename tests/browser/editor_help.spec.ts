import { expect, type Page } from "@playwright/test";
import { addressOf, runHasEnded } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const SOURCE = [
  "import asyncio",
  "",
  "async def main():",
  "    await asyncio.sleep(1)",
  "",
  "asyncio.run(main())",
  "",
].join("\n");

const suggestions = (page: Page) => page.locator(".suggest-widget .monaco-list-row");

async function openFull(page: Page): Promise<void> {
  await page.goto(addressOf(SOURCE));
  await page.locator(".monaco-editor .view-lines").waitFor({ timeout: 15_000 });
  await runHasEnded(page);
}

/** Moves the caret to the end of a line of the program. */
async function toEndOf(page: Page, line: number): Promise<void> {
  await page
    .locator(".monaco-editor .view-line")
    .nth(line - 1)
    .click();
  await page.keyboard.press("End");
}

/** Moves the pointer to a word of the program in Monaco. */
async function pointAt(page: Page, word: string): Promise<void> {
  const at = await page.locator(".monaco-editor .view-lines").evaluate((lines, wanted) => {
    const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const index = node.textContent?.indexOf(wanted) ?? -1;
      if (index < 0) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`${wanted} is not in sight`);
  }, word);
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y, { steps: 3 });
}

test("the editor says what a function of asyncio does in the loop", async ({ page }) => {
  await openFull(page);
  await pointAt(page, "sleep");
  const hover = page.locator(".monaco-hover-content:visible");
  await expect(hover).toContainText("asyncio.sleep");
  await expect(hover).toContainText("Sets a timer and suspends the task until the timer is due.");
});

test("the editor completes the members of asyncio", async ({ page }) => {
  await openFull(page);
  await toEndOf(page, 4);
  await page.keyboard.press("Enter");
  await page.keyboard.type("await asyncio.");
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.type("create_t");
  await expect(suggestions(page).first()).toContainText("create_task");
  await page.keyboard.press("Enter");
  await expect(page.locator(".monaco-editor .view-lines")).toContainText("await asyncio.create_task");
});

test("the editor completes modules and keywords, and only what the language has", async ({ page }) => {
  await openFull(page);
  await toEndOf(page, 1);
  await page.keyboard.press("Enter");
  await page.keyboard.type("import dataclas");
  await expect(suggestions(page).first()).toContainText("dataclasses");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.keyboard.type("nonlo");
  await expect(suggestions(page).first()).toContainText("nonlocal");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.keyboard.type("import socke");
  await page.waitForTimeout(400);
  await expect(suggestions(page).filter({ hasText: /^socket/ })).toHaveCount(0);
});
