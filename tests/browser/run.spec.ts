import { expect } from "@playwright/test";
import { compressedSize } from "./support/compressed_size.ts";
import { addressOf, button, keepPlainEditor, open, program, region, runHasEnded } from "./support/page.ts";
import { freshTest, sharedTest as test } from "./support/shared_page.ts";

test("a first visit shows a program that has already run, and its schedule", async ({ page }) => {
  await open(page);
  await expect(program(page)).toHaveValue(/asyncio\.gather/);
  await expect(region(page, "Console")).toContainText("['HOME', 'NEWS', 'ABOUT']");
  await expect(page.getByLabel("Lanes of 4 tasks in 10 steps")).toBeVisible();
  await expect(region(page, "Loop")).toContainText("1.000 s");
  for (const task of ["Task-1", "Task-2", "Task-3", "Task-4"]) {
    await expect(region(page, "Tasks").getByRole("row", { name: task })).toContainText("returned");
  }
});

test("the schedule is drawn: bars of a running and of a waiting task have their colours", async ({ page }) => {
  await open(page);
  const counts = await page.locator(".timeline canvas").evaluate((canvas: HTMLCanvasElement) => {
    const style = getComputedStyle(document.documentElement);
    const wanted = ["--running", "--waiting"].map((name) => style.getPropertyValue(name).trim().slice(1));
    const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const found = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const colour = [data[at], data[at + 1], data[at + 2]].map((part) => Number(part).toString(16).padStart(2, "0"));
      const index = wanted.indexOf(colour.join(""));
      if (index >= 0) found[index] = Number(found[index]) + 1;
    }
    return found;
  });
  expect(counts[0]).toBeGreaterThan(2000);
  expect(counts[1]).toBeGreaterThan(2000);
});

test("what is typed runs, by the button and by the keys", async ({ page }) => {
  await open(page);
  await program(page).fill("print('from the button')\n");
  await button(page, "Run").click();
  await expect(region(page, "Console")).toContainText("from the button");
  await program(page).fill("print('from the keys')\n");
  await program(page).press("Control+Enter");
  await expect(region(page, "Console")).toContainText("from the keys");
  await expect(region(page, "Console")).not.toContainText("from the button");
});

test("an uncaught exception is shown above the schedule, and its traceback is in the console", async ({ page }) => {
  await open(page, "import asyncio\n\nasync def main():\n    raise ValueError('boom')\n\nasyncio.run(main())\n");
  await expect(page.getByRole("alert")).toContainText("Uncaught ValueError: boom");
  await expect(page.getByRole("alert")).toContainText("line 4");
  await expect(region(page, "Console").locator(".is-stderr").first()).toContainText("Traceback");
});

test("a deadlock is reported with the waiting tasks", async ({ page }) => {
  const source = [
    "import asyncio",
    "",
    "async def main():",
    "    await asyncio.get_running_loop().create_future()",
    "",
    "asyncio.run(main())",
    "",
  ].join("\n");
  await open(page, source);
  await expect(page.getByRole("alert")).toContainText("Deadlock");
  await expect(page.getByRole("alert")).toContainText("Task-1 waits on");
});

test("the time axis shows the same run to scale", async ({ page }) => {
  await open(page);
  const before = await page.locator(".timeline canvas").screenshot();
  await button(page, "Time").click();
  await expect(button(page, "Time")).toHaveAttribute("aria-pressed", "true");
  expect((await page.locator(".timeline canvas").screenshot()).equals(before)).toBe(false);
});

test("Monaco takes the plain editor's place and keeps its text", async ({ page }) => {
  await page.goto(addressOf("print('kept')\n"));
  await expect(page.locator(".monaco-editor .view-lines")).toContainText("print('kept')", { timeout: 15_000 });
  await expect(page.locator(".plain-editor")).toHaveCount(0);
});

freshTest("the page starts under 460 KB as a static host sends it, Monaco not counted", async ({ page }) => {
  freshTest.setTimeout(120_000);
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => bodies.push(response.body()));
  await keepPlainEditor(page);
  await page.goto("/");
  await runHasEnded(page);
  const sizes = (await Promise.all(bodies)).map(compressedSize);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThan(460_000);
});
