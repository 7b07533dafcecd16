import { expect, test } from "@playwright/test";
import { button, open, program, region } from "./support/page.ts";

const libraryFile = /library[^/]*\.txt$/;

test("the standard library's text is loaded when a program imports from it, and not before", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (libraryFile.test(request.url())) loaded.push(request.url());
  });
  await open(page);
  expect(loaded).toEqual([]);
  await program(page).fill("from fractions import Fraction\nprint(Fraction(6, 4))\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("3/2");
  await program(page).fill("import statistics\nprint(statistics.mean([1, 2, 6]))\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("3");
  expect(loaded).toHaveLength(1);
});

test("a library that cannot be loaded is reported, nothing is lost, and the next run tries again", async ({ page }) => {
  await page.route(libraryFile, (route) => route.abort());
  await open(page);
  await program(page).fill("import textwrap\nprint(textwrap.shorten('one two three', 10))\n");
  await button(page, "Run").click();
  await expect(page.getByRole("alert")).toContainText("standard library");
  await expect(program(page)).toHaveValue(/textwrap/);
  await page.unroute(libraryFile);
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("one [...]");
});
