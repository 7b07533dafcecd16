import { expect, test } from "@playwright/test";
import { button, open, region } from "./support.ts";

test("the theme follows the system until one is chosen, which is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(root).toHaveAttribute("data-theme", "light");
  await button(page, "Dark theme").click();
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(root).toHaveAttribute("data-theme", "dark");
});

test("a phone shows everything without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  for (const name of ["Editor", "Schedule", "Console", "Story", "Loop", "Tasks"])
    await expect(region(page, name)).toBeVisible();
  for (const name of ["Run", "Stop", "Share", "Examples", "Step", "Back", "Play"]) {
    const box = await button(page, name).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(30);
    expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  }
});

test("text and its ground have enough contrast in both themes", async ({ page }) => {
  await open(page);
  for (const theme of ["light", "dark"]) {
    const ratios = await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
      const style = getComputedStyle(document.documentElement);
      const luminance = (token: string) => {
        const written = style.getPropertyValue(`--${token}`).trim().slice(1);
        const hex = written.length === 3 ? written.replace(/./g, "$&$&") : written;
        const [red = 0, green = 0, blue = 0] = [0, 2, 4]
          .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const pairs = [
        ["ink", "surface"],
        ["ink-soft", "surface"],
        ["ink-later", "surface"],
        ["ink-soft", "surface-raised"],
        ["ink-soft", "ground"],
        ["ink-soft", "idle"],
        ["ink", "error-soft"],
        ["error", "surface"],
        ["error", "error-soft"],
        ["warning", "surface"],
        ["accent-ink", "accent"],
        ["running-ink", "running"],
        ["waiting-ink", "waiting"],
        ["blocked-ink", "blocked"],
        ["ink", "current-line"],
      ] as const;
      return pairs.map(([text, ground]) => {
        const [high, low] = [luminance(text), luminance(ground)].sort((a, b) => b - a) as [number, number];
        return { pair: `${text} on ${ground}`, ratio: (high + 0.05) / (low + 0.05) };
      });
    }, theme);
    for (const { pair, ratio } of ratios) expect(ratio, `${pair}, ${theme}`).toBeGreaterThanOrEqual(4.5);
  }
});

test("every control can be reached by the keyboard and has a name", async ({ page }) => {
  await open(page);
  const nameless = await page
    .locator("button, input, textarea")
    .evaluateAll((all) => all.filter((each) => !(each.getAttribute("aria-label") ?? each.textContent)?.trim()).length);
  expect(nameless).toBe(0);
  await page.locator("body").press("Tab");
  await expect(button(page, "Run")).toBeFocused();
});
