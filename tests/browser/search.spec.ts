import { expect } from "@playwright/test";
import { button, open, program, region } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const PROGRAM = `import asyncio

async def work(name):
    await asyncio.sleep(1)
    print("found", name)
    if name == "b":
        raise ValueError("no bee")

async def main():
    tasks = [asyncio.create_task(work(name), name=name) for name in "abc"]
    await asyncio.wait(tasks)

asyncio.run(main())
`;

test("a search counts what it finds, goes from one to the next and back, marks them, and ends with Escape", async ({
  page,
}) => {
  await open(page, PROGRAM);
  const canvas = page.locator(".timeline canvas");
  const describeEvent = page.locator(".playback-sentence");
  await button(page, "Share").hover();
  const before = await canvas.screenshot();
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Search the story" });
  await expect(field).toBeFocused();
  await field.fill("prints found");
  const count = region(page, "Story").locator(".story-found");
  await expect(count).toHaveText("3");
  await button(page, "Share").hover();
  expect((await canvas.screenshot()).equals(before)).toBe(false);
  for (const [key, name, place] of [
    ["Enter", "a", 1],
    ["Enter", "b", 2],
    ["Enter", "c", 3],
    ["Enter", "a", 1],
    ["Shift+Enter", "c", 3],
    ["Shift+Enter", "b", 2],
  ] as const) {
    await field.press(key);
    await expect(describeEvent).toContainText(`${name} prints “found ${name}”`);
    await expect(count).toHaveText(`${place} of 3`);
  }
  await field.fill("ValueError no bee");
  await expect(count).not.toHaveText("0");
  await field.fill("line 11");
  await field.press("Enter");
  await expect(region(page, "Story").getByRole("option").first()).toContainText("line 11");
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(count).toBeHidden();
  await field.press("Escape");
  await expect(field).not.toBeFocused();
});

test("a press on a line's number goes to the next moment of that line, again and again", async ({ page }) => {
  await open(page, PROGRAM);
  const describeEvent = page.locator(".playback-sentence");
  const number = page.locator(".plain-lines div").nth(4);
  for (const name of ["a", "b", "c", "a"]) {
    await number.click();
    await expect(describeEvent).toContainText(`${name} prints “found ${name}”`);
  }
  await page.locator(".plain-lines div").nth(1).click();
  await expect(page.getByText("Nothing happens in line 2.")).toBeVisible();

  await program(page).evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    const at = area.value.indexOf("print");
    area.setSelectionRange(at, at);
  });
  await page.keyboard.press("Control+j");
  await expect(describeEvent).toContainText("b prints “found b”");
  await expect(program(page)).toBeFocused();
  await program(page).fill("pass\n");
  await page.keyboard.press("Control+j");
  await expect(page.getByText("The program has changed since this run.").first()).toBeVisible();
});

test("in the full editor too", async ({ page }) => {
  await page.goto(`/#code=${encodeURIComponent(PROGRAM)}`);
  await page.locator(".monaco-editor .view-lines").waitFor({ timeout: 15_000 });
  await page.locator(".monaco-editor .line-numbers", { hasText: /^5$/ }).click();
  await expect(page.locator(".playback-sentence")).toContainText("a prints “found a”");
});
