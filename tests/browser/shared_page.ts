import { type BrowserContext, test as freshTest, type Page } from "@playwright/test";

/** The name of the cookie by which a test announces itself to the page. */
const COOKIE = "loopscope-test";

/** How a test wants the page: as on a first visit, with the plain editor or with Monaco behind it. */
type Start = { readonly test: string; readonly plainEditor: boolean };

/**
 * Runs before the page's own code in every document. The first document of a test forgets what earlier tests stored; a reload within
 * the test keeps what the test stored.
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

/** Whether the page is used by one test after another. */
export function isShared(page: Page): boolean {
  return shared.has(page);
}

/** Announces a test to its shared page: what it stored before is forgotten when it opens its first document. */
export async function announce(page: Page, plainEditor: boolean): Promise<void> {
  const { testId, project } = freshTest.info();
  const start: Start = { test: testId, plainEditor };
  const url = String(project.use.baseURL);
  await page.context().addCookies([{ name: COOKIE, value: encodeURIComponent(JSON.stringify(start)), url }]);
}

/**
 * A test whose `page` is that of the test before it in the same worker, emptied: opening a page anew costs more than most tests. A
 * test that needs a context of its own, scripts before the page's, or a page without cached files uses `freshTest`.
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
