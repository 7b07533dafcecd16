import { type BrowserContext, test as freshTest, type Page } from "@playwright/test";

/** The cookie that tells the page which test is running. */
const COOKIE = "loopscope-test";

/** The start state of a test: as on a first visit, with or without the plain editor. */
type Start = { readonly test: string; readonly plainEditor: boolean };

/**
 * Runs before the page's own code in every document. The first document of a test clears the storage of earlier tests; a reload within the
 * test keeps it.
 */
function startAnew(cookie: string): void {
  const value = document.cookie.split("; ").find((each) => each.startsWith(`${cookie}=`));
  if (value === undefined) return;
  const start: Start = JSON.parse(decodeURIComponent(value.slice(cookie.length + 1)));
  if (sessionStorage.getItem(cookie) !== start.test) {
    localStorage.clear();
    sessionStorage.clear();
    sessionStorage.setItem(cookie, start.test);
  }
  if (start.plainEditor) localStorage.setItem("loopscope.editor", '"plain"');
}

const shared = new WeakSet<Page>();

/** Whether several tests share the page. */
export function isShared(page: Page): boolean {
  return shared.has(page);
}

/** Announces a test to its shared page, which clears the storage when the test opens its first document. */
export async function announce(page: Page, plainEditor: boolean): Promise<void> {
  const { testId, project } = freshTest.info();
  const start: Start = { test: testId, plainEditor };
  const url = String(project.use.baseURL);
  await page.context().addCookies([{ name: COOKIE, value: encodeURIComponent(JSON.stringify(start)), url }]);
}

/**
 * A test that reuses the page of the previous test in the same worker, because a new page costs more than most tests. Tests that need their
 * own context, scripts before the page's, or a page without cached files use `freshTest`.
 */
export const sharedTest = freshTest.extend<object, { workerPage: Page }>({
  workerPage: [
    async ({ browser }, use, info) => {
      const { baseURL, viewport } = info.project.use;
      const context: BrowserContext = await browser.newContext({ baseURL, viewport });
      const page = await context.newPage();
      await page.addInitScript(startAnew, COOKIE);
      shared.add(page);
      await use(page);
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ workerPage, browserName, viewport }, use) => {
    await announce(workerPage, false);
    await use(workerPage);
    await workerPage.goto("about:blank");
    await workerPage.unrouteAll();
    workerPage.removeAllListeners();
    if (viewport) await workerPage.setViewportSize(viewport);
    if (browserName === "chromium") await workerPage.emulateMedia({ colorScheme: null, reducedMotion: null });
  },
});

export { freshTest };
