import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { button, keepPlainEditor, open, region, runHasEnded } from "../support/page.ts";
import { sharedTest as test } from "../support/shared_page.ts";

/** The serious findings of axe, each with its place. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Without frames of other origins axe can use the same page; otherwise it opens another for each analysis.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`));
}

/** The views of the page, each with the steps that open it after a first visit. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the first visit": async () => {},
  "a moment of the run": async (page) => {
    for (let count = 0; count < 6; count += 1) await button(page, "Step").click();
    await expect(region(page, "Variables")).toContainText("line");
  },
  "the table of the schedule": async (page) => {
    await button(page, "Table").click();
    for (let count = 0; count < 6; count += 1) await button(page, "Step").click();
    await expect(region(page, "Schedule").locator("[aria-current]")).toBeVisible();
  },
  "the examples": async (page) => {
    await button(page, "Examples").click();
    await expect(page.getByRole("dialog", { name: "Examples" })).toBeVisible();
  },
  "the language": async (page) => {
    await button(page, "Language").click();
    await expect(page.getByRole("dialog", { name: "The language" })).toBeVisible();
  },
  "the conformance": async (page) => {
    await page.keyboard.press("g");
    await page.keyboard.press("h");
    await expect(page.getByRole("dialog", { name: "Conformance" })).toBeVisible();
  },
  "the keys": async (page) => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  },
  "the palette": async (page) => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog", { name: "Actions" })).toBeVisible();
  },
};

for (const scheme of ["light", "dark"] as const) {
  const tag = scheme === "dark" ? ["@chromium"] : [];
  for (const [name, show] of Object.entries(VIEWS)) {
    test(`axe finds nothing serious in ${name}, ${scheme}`, { tag }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page);
      await show(page);
      expect(await seriousFindings(page)).toEqual([]);
    });
  }

  test(`axe finds nothing serious on a phone, ${scheme}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    expect(await seriousFindings(page)).toEqual([]);
    await button(page, "Examples").click();
    await expect(page.getByRole("dialog", { name: "Examples" })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
}

test("axe finds nothing serious in a lesson, while it asks and when it has answered", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto("/#example/lock");
  await runHasEnded(page);
  await expect(region(page, "Lesson")).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  await button(page, "Examples").click();
  await page.getByRole("menuitem", { name: "A task in the background" }).click();
  await expect(region(page, "Prediction")).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, "Run and compare").click();
  await expect(button(page, "Go there: The deciding event")).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test("axe finds nothing serious where a program is refused, or raises", async ({ page }) => {
  await open(page, "import aiohttp\nclass:\n");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await open(page, "import asyncio\n\nasync def main():\n    raise ValueError('boom')\n\nasyncio.run(main())\n");
  await expect(page.getByRole("alert")).toContainText("boom");
  expect(await seriousFindings(page)).toEqual([]);
});

test("axe finds nothing serious in the full editor", async ({ page }) => {
  await page.goto("/");
  await page.locator(".monaco-editor .view-lines").waitFor({ timeout: 15_000 });
  await runHasEnded(page);
  await button(page, "Step").click();
  expect(await seriousFindings(page)).toEqual([]);
});
