import { expect, type Page, test } from "@playwright/test";
import { addressOf, button, keepPlainEditor, open, region, runHasEnded } from "../support/page.ts";

test("the theme follows the system until one is chosen, which is remembered", { tag: "@chromium" }, async ({
  page,
}) => {
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

/** Opens a lesson with the browser's text size doubled. */
async function openWithLargeText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await keepPlainEditor(page);
  await page.goto("/#example/lock");
  await runHasEnded(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
}

/** The buttons and headings whose text is cut off or that lie beyond the page's edge. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator("button, h2, h3, label, .playback-place, .plain-lines div").evaluateAll((all) =>
    all
      .filter((each) => {
        const box = each.getBoundingClientRect();
        if (box.width <= 1) return false;
        return each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1 || box.left < 0;
      })
      .map((each) => `${each.className}: ${each.textContent}`),
  );
}

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [360, 740],
] as const) {
  test(`text of twice the size is not cut off at ${width} by ${height}`, { tag: "@chromium" }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWithLargeText(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await cutOff(page)).toEqual([]);
    const schedule = await region(page, "Schedule").boundingBox();
    for (const name of ["Step", "Back", "Play"]) {
      await button(page, name).click();
      const box = await button(page, name).or(button(page, "Pause")).boundingBox();
      expect(box?.height).toBeGreaterThan(40);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((schedule?.y ?? 0) + (schedule?.height ?? 0) + height);
    }
  });
}

test("the schedule is drawn in a person's size of text, and is pressed where it is drawn", {
  tag: "@chromium",
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await openWithLargeText(page);
  const box = await page.locator(".timeline canvas").boundingBox();
  // The loop's lane is 36 to 74 units below the top; a unit is two pixels here.
  await page.mouse.click((box?.x ?? 0) + 340, (box?.y ?? 0) + 2 * 55);
  await expect(page.locator(".playback-sentence")).toContainText("Selected: The loop runs a step of Task-1");
});

test("who asks for less motion gets none", { tag: "@chromium" }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(addressOf("while True:\n    pass\n"));
  const bar = page.getByRole("progressbar");
  await expect(bar).toBeVisible();
  expect(await bar.evaluate((each) => getComputedStyle(each).animationName)).toBe("none");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await bar.evaluate((each) => getComputedStyle(each).animationName)).toBe("run-progress");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a tap chooses a bar, two fingers zoom, and one scrolls the page", { tag: "@chromium" }, async ({ page }) => {
    await open(page);
    const canvas = page.locator(".timeline canvas");
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    const at = { x: (box?.x ?? 0) + 140, y: (box?.y ?? 0) + 96 };
    await page.touchscreen.tap(at.x, at.y);
    await expect(page.locator(".playback-sentence")).toContainText("Selected: Task-1");

    const before = await canvas.screenshot();
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [-apart, apart].map((x, id) => ({ x: at.x + 60 + x, y: at.y, id })),
      });
    await touch("touchStart", 20);
    for (const apart of [30, 50, 70, 90]) await touch("touchMove", apart);
    await touch("touchEnd", 0);
    await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});
