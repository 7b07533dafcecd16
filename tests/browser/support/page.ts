import { expect, type Locator, type Page } from "@playwright/test";
import { announce, isShared } from "./shared_page.ts";

/** The address that opens the page with a program. */
export function addressOf(source: string): string {
  return `/#code=${encodeURIComponent(source)}`;
}

/** Makes the page use its plain editor, whose text a test can read and fill. */
export async function keepPlainEditor(page: Page): Promise<void> {
  if (isShared(page)) await announce(page, true);
  else await page.addInitScript(() => localStorage.setItem("loopscope.editor", '"plain"'));
}

/** Opens the page with a program, or as on a first visit, and waits until it has run. */
export async function open(page: Page, source?: string): Promise<void> {
  await keepPlainEditor(page);
  await page.goto(source === undefined ? "/" : addressOf(source));
  await runHasEnded(page);
}

export async function runHasEnded(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Stop" })).toBeDisabled();
  await expect(page.locator(".app[data-runs]:not([data-runs='0'])")).toBeVisible();
  // Keyboard actions are available when the buttons have their titles.
  await expect(button(page, "Run")).toHaveAttribute("title", /Run/);
}

export function program(page: Page): Locator {
  return page.getByRole("region", { name: "Editor" }).getByRole("textbox", { name: "Program" });
}

export function region(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

export function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** Everything that the page must show identically whenever it is at the same moment. */
export async function shownState(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const contents = ["Loop", "Tasks", "Console"].map((name) => {
      const found = document.querySelector(`[aria-label="${name}"]`);
      if (!found) throw new Error(`the page has no region ${name}`);
      return found.innerHTML;
    });
    return [...contents, document.querySelector(".playback")?.textContent].join("\n");
  });
}
