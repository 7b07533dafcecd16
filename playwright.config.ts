import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.LOOPSCOPE_PORT ?? 4174);

/** The first program of these names on this machine; undefined leaves Playwright to the browser it may have downloaded. */
function installed(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

const chromium =
  process.env.LOOPSCOPE_CHROMIUM ||
  installed(["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
const firefox = process.env.LOOPSCOPE_FIREFOX || installed(["firefox-esr", "firefox"]);

const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const noBackground = ["--disable-background-networking", "--disable-component-update"];
// Chromium's own sandbox refuses to start as root.
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

// A test's page lives for a second: preparing processes for later pages and optimizing its WebAssembly would cost more than they bring.
const fewProcesses = {
  "dom.ipc.processPrelaunch.enabled": false,
  "fission.autostart": false,
  "gfx.canvas.accelerated": false,
  "gfx.webrender.software": true,
  "javascript.options.wasm_optimizingjit": false,
};

export default defineConfig({
  testDir: "tests/browser",
  outputDir: ".build/browser-tests",
  snapshotPathTemplate: "{testDir}/screenshots/{arg}{ext}",
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          ...(chromium === undefined ? {} : { executablePath: chromium }),
          args: [...quiet, ...noBackground, ...sandbox],
        },
      },
    },
    {
      name: "firefox",
      // What WebDriver BiDi cannot do yet is asked of Chromium alone: a theme, less motion or a text size of the system, and touch.
      grepInvert: /@chromium/,
      use: {
        browserName: "firefox",
        // The machine's own Firefox speaks WebDriver BiDi; Playwright's downloaded one is patched.
        ...(firefox === undefined ? {} : { channel: "moz-firefox" }),
        launchOptions: {
          ...(firefox === undefined ? {} : { executablePath: firefox }),
          firefoxUserPrefs: fewProcesses,
        },
      },
    },
  ],
  webServer: {
    command: `node_modules/.bin/vite preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
