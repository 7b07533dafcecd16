import { expect } from "@playwright/test";
import { button, open, program, region } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

test("? lists every key, Escape closes the list, and the focus is where it was", async ({ page }) => {
  await open(page);
  await button(page, "Step").focus();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keys" });
  await expect(list).toContainText("Run the program");
  await expect(list).toContainText("Go to Console");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(button(page, "Step")).toBeFocused();
  await expect(page.locator(".playback-place")).toContainText("moments");
});

test("the palette finds an action by its words and does it", async ({ page }) => {
  await open(page);
  await program(page).focus();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Actions" });
  await expect(palette.getByRole("option", { name: "Stop the run" })).toHaveCount(0);
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("moment first");
  await expect(palette.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await expect(program(page)).toBeFocused();
  await expect(page.locator(".playback-place")).toContainText(/^1\//);

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("step");
  await expect(palette.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.locator(".playback-place")).toContainText(/^2\//);

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("nothing like this");
  await expect(palette).toContainText("No action has all of these words.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(program(page)).toBeFocused();
});

test("keys go to the parts of the page, and choose the axis, the stride and the theme", async ({ page }) => {
  await open(page);
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(region(page, "Console").getByRole("group")).toBeFocused();
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await expect(page.locator(".timeline-scroller")).toBeFocused();
  await page.keyboard.press("z");
  await expect(button(page, "Time")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("x");
  await expect(button(page, "Story")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("3");
  await expect(page.getByLabel("Step by")).toHaveValue("pass");
  const before = await page.locator("html").getAttribute("data-theme");
  await page.keyboard.press("t");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", before ?? "");
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await expect(program(page)).toBeFocused();
  await page.keyboard.type("# typed: t x z ?");
  await expect(program(page)).toHaveValue(/typed: t x z \?/);
});

test("the keys with Ctrl are the page's own in Monaco too", async ({ page }) => {
  await page.goto("/");
  await page.locator(".monaco-editor .view-lines").click({ timeout: 15_000 });
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Actions" });
  await expect(palette).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("status").filter({ hasText: /link/i })).toBeVisible();
});
