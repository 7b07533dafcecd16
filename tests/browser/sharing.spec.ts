import { expect, test } from "@playwright/test";
import { addressOf, button, keepPlainEditor, open, program, region, runHasEnded } from "./support/page.ts";

const SOURCE = "print('geteilt: äöü 😀')\n";

test("a shared link opens and runs the same program in a fresh browser", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await program(page).fill(SOURCE);
  await page.getByLabel("Seed").fill("7");
  await button(page, "Share").click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/^#v1=[\w-]+$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());

  const fresh = await (await browser.newContext()).newPage();
  await keepPlainEditor(fresh);
  await fresh.goto(copied);
  await runHasEnded(fresh);
  await expect(program(fresh)).toHaveValue(SOURCE);
  await expect(fresh.getByLabel("Seed")).toHaveValue("7");
  await expect(region(fresh, "Console")).toContainText("geteilt: äöü 😀");
});

test("Run puts the program into the address", async ({ page }) => {
  await open(page);
  await program(page).fill(SOURCE);
  await button(page, "Run").click();
  await expect(page).toHaveURL(/#v1=/);
});

test.describe("a broken link is reported in a sentence", () => {
  for (const fragment of ["#v1=%%%", "#v1=AAAA", "#v9=abc", "#example/nothing-such", "#code=%E0%A4%A"]) {
    test(fragment, async ({ page }) => {
      await keepPlainEditor(page);
      await page.goto(`/${fragment}`);
      await expect(page.getByRole("alert")).toContainText("This link cannot be opened.");
      await expect(program(page)).toHaveValue(/asyncio/);
    });
  }
});

test("what is typed survives a reload, run or not", async ({ page }) => {
  await open(page);
  await program(page).fill("print('typed')\n");
  await page.reload();
  await expect(program(page)).toHaveValue("print('typed')\n");
  await button(page, "Run").click();
  await expect(page).toHaveURL(/#v1=/);
  await program(page).fill("print('typed after the run')\n");
  await page.reload();
  await expect(program(page)).toHaveValue("print('typed after the run')\n");
});

test("a link leaves the draft alone, and there is a way back to it", async ({ page }) => {
  await open(page);
  await program(page).fill("print('my own')\n");
  await page.goto("about:blank");
  await page.goto(addressOf("print('a guest')\n"));
  await expect(program(page)).toHaveValue("print('a guest')\n");
  await program(page).fill("print('a changed guest')\n");
  await page.reload();
  await expect(program(page)).toHaveValue("print('a changed guest')\n");
  await button(page, "To my own program").click();
  await expect(program(page)).toHaveValue("print('my own')\n");
});

test("an example has an address of its own", async ({ page }) => {
  await keepPlainEditor(page);
  await page.goto("/#example/timeout");
  await runHasEnded(page);
  await expect(program(page)).toHaveValue(/wait_for/);
});

test("a link pasted into the address of an open page opens and runs", async ({ page }) => {
  await open(page);
  await page.goto(addressOf("print('pasted')\n"));
  await expect(program(page)).toHaveValue("print('pasted')\n");
  await expect(region(page, "Console")).toContainText("pasted");
});

test("the program that a pasted link replaced can be restored, with its address", async ({ page }) => {
  await open(page);
  await program(page).fill("print('before')\n");
  await button(page, "Run").click();
  await expect(page).toHaveURL(/#v1=/);
  const address = page.url();
  await page.goto(addressOf("print('pasted')\n"));
  await expect(region(page, "Console")).toContainText("pasted");
  await button(page, "Undo").click();
  await expect(program(page)).toHaveValue("print('before')\n");
  await expect(region(page, "Console")).toContainText("before");
  expect(page.url()).toBe(address);
});
