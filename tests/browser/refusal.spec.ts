import { expect } from "@playwright/test";
import { addressOf, button, open, program, region } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const REFUSED = "import asyncio\n\nimport pandas\n\nprint('never')\n";

test("a refused program is reported above the schedule, in a list, and at its place", async ({ page }) => {
  await open(page, REFUSED);
  await expect(page.getByRole("alert")).toContainText("Line 3");
  await expect(page.getByRole("alert")).toContainText("pandas");
  const problems = page.getByRole("list", { name: "Problems" });
  await expect(problems.getByRole("button").first()).toContainText("3:");
  await expect(page.locator(".plain-lines .has-error")).toHaveText("3");
  await expect(region(page, "Console")).not.toContainText("never");
  await problems.getByRole("button").first().click();
  await expect(program(page)).toBeFocused();
});

test("Monaco marks the place too", async ({ page }) => {
  await page.goto(addressOf(REFUSED));
  await expect(page.locator(".monaco-editor .squiggly-error")).toBeVisible({ timeout: 15_000 });
});

test("a mistake is shown while typing, before anything runs, and goes when it is mended", async ({ page }) => {
  await open(page);
  const problems = page.getByRole("list", { name: "Problems" });
  await program(page).fill("def broken(:\n    pass\n");
  await expect(problems.getByRole("button").first()).toContainText("1:");
  await program(page).fill("def mended():\n    pass\n");
  await expect(problems).toHaveCount(0);
});

test("a program that is mended runs, and the complaint goes", async ({ page }) => {
  await open(page, REFUSED);
  await program(page).fill("print('mended')\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("mended");
  await expect(page.getByRole("alert")).toHaveCount(0);
});
