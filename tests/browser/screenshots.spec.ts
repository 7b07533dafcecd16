import { test } from "@playwright/test";
import { button, runHasEnded } from "./support.ts";

// Writes the README's pictures: LOOPSCOPE_SCREENSHOTS=1 npx playwright test screenshots
test.skip(!process.env.LOOPSCOPE_SCREENSHOTS, "the README's pictures are only made when asked for");

for (const theme of ["light", "dark"] as const) {
  test(`three fetches, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto("/");
    await runHasEnded(page);
    await page.locator(".monaco-editor .view-lines").waitFor();
    await button(page, "Share").hover();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `.docs/three_fetches_${theme}.png` });
  });
}
