import { expect, type Page } from "@playwright/test";
import { button, keepPlainEditor, open, region, runHasEnded } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

async function openLesson(page: Page, id: string): Promise<void> {
  await keepPlainEditor(page);
  await page.goto(`/#example/${id}`);
  await runHasEnded(page);
  await button(page, "Show the moment").click();
}

test("a deadlock is named: in the banner, in the panel, in the schedule and in the story", async ({ page }) => {
  await openLesson(page, "deadlock_of_two_locks");
  await expect(page.getByRole("alert")).toContainText(
    "Circular wait: ann waits for Lock-2, held by ben; ben waits for Lock-1, held by ann.",
  );
  const objects = region(page, "Objects");
  await expect(objects.locator(".ring")).toContainText("Circular wait: deadlock.");
  await expect(objects.locator(".ring svg text")).toHaveText(["ann", "Lock-2", "ben", "Lock-1"]);
  const pan = objects.getByRole("listitem").filter({ hasText: "pan = asyncio.Lock()" });
  await expect(pan).toContainText("Lock-1");
  await expect(pan).toContainText("locked");
  await expect(pan.locator("p")).toHaveText(/held by ann/);
  await expect(objects.getByRole("list", { name: "Waiters of Lock-1" })).toContainText("ben waits");
  await expect(objects.locator(".await-tree .is-ring").first()).toContainText("in the cycle");
  await expect(region(page, "Tasks")).toContainText("on Lock-2, held by ben");
  await expect(region(page, "Story")).toContainText("ben waits on Lock-1, held by ann.");
});

test("before the deadlock there is no circular wait", async ({ page }) => {
  await openLesson(page, "deadlock_of_two_locks");
  await region(page, "Story")
    .getByRole("option", { name: /ann waits on Lock-2, held by ben/ })
    .click();
  await expect(region(page, "Objects").locator(".await-tree")).toContainText("waits for Lock-2, held by");
  await expect(region(page, "Objects").locator(".ring")).toHaveCount(0);
});

test("a semaphore has its holders and its line; what the last moment changed is marked, and a task is chosen by its name", async ({
  page,
}) => {
  await openLesson(page, "semaphore");
  const semaphore = region(page, "Objects").getByRole("listitem").filter({ hasText: "asyncio.Semaphore(2)" });
  await expect(semaphore).toContainText("no permits available");
  await expect(semaphore.locator("p")).toHaveText(/held by Task-2\s*Task-3/);
  await expect(semaphore).toHaveClass(/is-changed/);
  await semaphore.getByRole("button", { name: "Task-3" }).click();
  await expect(region(page, "Tasks").locator(".is-selected")).toContainText("Task-3");
});

test("a queue has its items, a barrier those who are there, an event its state", async ({ page }) => {
  await open(
    page,
    `import asyncio

async def main():
    queue = asyncio.Queue(3)
    await queue.put("a")
    await queue.put("b")
    flag = asyncio.Event()
    flag.set()
    gate = asyncio.Barrier(2)
    future = asyncio.get_running_loop().create_future()
    waiter = asyncio.create_task(gate.wait())
    hoper = asyncio.create_task(hope(future))
    await asyncio.sleep(1)
    future.set_result(1)
    await gate.wait()
    print("end", queue.get_nowait())

async def hope(future):
    print("hoping")
    await future

asyncio.run(main())
`,
  );
  const story = region(page, "Story");
  await story.getByRole("searchbox").fill("Nothing is ready");
  await story.getByRole("option").first().click();
  const objects = region(page, "Objects").getByRole("list", { name: "Objects" });
  await expect(objects).toContainText("holds 2 of 3");
  await expect(objects).toContainText(/Event-1\s*set/);
  await expect(objects).toContainText("1 of 2 arrived");
  await expect(objects).toContainText("future from line 10");
  await page.locator(".timeline-scroller").press("End");
  await expect(objects).toContainText("holds 1 of 3, 2 unfinished");
});

test("the groups of tasks are folded and unfolded, by a key and by a press on their name", async ({ page }) => {
  await openLesson(page, "group_inside_group");
  const lanes = page.locator(".timeline-scroller");
  await expect(lanes).toHaveAttribute("aria-label", /^Lanes of 5 tasks/);
  await lanes.press("u");
  await expect(lanes).toHaveAttribute("aria-label", /^Lanes of 2 tasks/);
  await lanes.press("u");
  await expect(lanes).toHaveAttribute("aria-label", /^Lanes of 5 tasks/);
  const { x, y } = (await lanes.boundingBox()) ?? { x: 0, y: 0 };
  const laneTop = 74;
  // The tab of the outer group is on the upper edge of the second lane, at the creation of its first task.
  for (let across = 160; across < 260; across += 6) {
    await page.mouse.click(x + across, y + laneTop + 44);
    if (!/^Lanes of 5/.test((await lanes.getAttribute("aria-label")) ?? "")) break;
  }
  await expect(lanes).toHaveAttribute("aria-label", /^Lanes of 2 tasks/);
});
