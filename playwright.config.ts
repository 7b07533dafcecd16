import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.LOOPSCOPE_PORT ?? 4174);

/** The machine's own Chromium or Chrome; undefined leaves Playwright to the one it may have downloaded. */
function installedBrowser(): string | undefined {
  if (process.env.LOOPSCOPE_BROWSER) return process.env.LOOPSCOPE_BROWSER;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const noBackground = ["--disable-background-networking", "--disable-component-update"];
// Chromium's own sandbox refuses to start as root.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const executablePath = installedBrowser();

export default defineConfig({
  testDir: "tests/browser",
  outputDir: ".build/browser-tests",
  snapshotPathTemplate: "{testDir}/screenshots/{arg}{ext}",
  reporter: "list",
  workers: 2,
  timeout: 30_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...quiet, ...noBackground, ...sandbox],
    },
  },
  webServer: {
    command: `node_modules/.bin/vite preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
