import { expect, type Page, test } from "@playwright/test";
import { addressOf, button, keepPlainEditor, open, program, region, runHasEnded } from "./support/page.ts";

const earlier = (page: Page) => page.getByRole("dialog", { name: "Earlier programs" });

async function openEarlier(page: Page): Promise<void> {
  await region(page, "Schedule").getByRole("group").first().focus();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(earlier(page)).toBeVisible();
}

test("drafts written in two tabs at once are both kept", async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await program(page).fill("print('in the first tab')\n");
  await program(other).fill("print('in the second tab')\n");
  await program(page).fill("print('in the first tab, later')\n");
  await program(other).fill("print('in the second tab, later')\n");

  for (const [tab, text] of [
    [page, "print('in the first tab, later')\n"],
    [other, "print('in the second tab, later')\n"],
  ] as const) {
    await tab.reload();
    await expect(program(tab)).toHaveValue(text);
  }

  await page.close();
  await other.close();
  const third = await context.newPage();
  await open(third);
  await expect(program(third)).toHaveValue("print('in the second tab, later')\n");
  await openEarlier(third);
  await earlier(third).getByRole("button", { name: "in the first tab, later" }).click();
  await expect(program(third)).toHaveValue("print('in the first tab, later')\n");
  await expect(region(third, "Console")).toContainText("in the first tab, later");
  await button(third, "Undo").click();
  await expect(program(third)).toHaveValue("print('in the second tab, later')\n");
});

test("a changed example is found again after its tab was closed, though there is another draft", async ({
  page,
  context,
}) => {
  await open(page);
  await program(page).fill("print('my own')\n");
  await page.goto("about:blank");
  await page.goto(addressOf("print('a guest')\n"));
  await program(page).fill("print('a changed guest')\n");
  await page.close();
  const next = await context.newPage();
  await open(next);
  await expect(program(next)).toHaveValue("print('my own')\n");
  await openEarlier(next);
  await expect(earlier(next).getByRole("button", { name: "a changed guest" })).toBeVisible();
});

test("full storage is reported, and the tab keeps the typed text", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const part = "x".repeat(1024);
    let count = 0;
    for (let size = 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) {
          localStorage.setItem(`filler ${count}`, part.repeat(size));
          count += 1;
        }
      } catch {
        // The storage is full for this size.
      }
    }
  });
  const long = `print('kept')\n# ${"long ".repeat(2000)}\n`;
  await program(page).fill(long);
  await expect(page.getByRole("alert")).toContainText("Saved only while this tab is open.");
  await page.evaluate(() => localStorage.removeItem("filler 0"));
  await program(page).fill(`${long}# more\n`);
  await expect(page.getByRole("alert")).toBeHidden();
  await page.reload();
  await expect(program(page)).toHaveValue(`${long}# more\n`);
});

test("when the browser forbids storage, the page works, warns, and asks before it is closed", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "sessionStorage", { get: refuse });
    // Pretend a touch device, which gets the plain editor that the test reads.
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => ask(query.includes("coarse") ? "all" : query);
  });
  await page.goto("/");
  await runHasEnded(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await program(page).fill("print('not kept')\n");
  await expect(page.getByRole("alert")).toContainText("Not saved.");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("not kept");
  const asked = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(program(page)).toHaveValue("print('not kept')\n");
});

test("an earlier program is opened with the keys alone", async ({ page }) => {
  await keepPlainEditor(page);
  await open(page);
  await openEarlier(page);
  await expect(earlier(page)).toContainText("None yet.");
  await page.keyboard.press("Escape");
  await expect(earlier(page)).toBeHidden();
});
