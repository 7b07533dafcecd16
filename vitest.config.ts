import { defineConfig } from "vitest/config";

// Unit tests stand beside the file they test in web/; tests/node holds those that run the built command and API.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    environment: "node",
    include: ["web/**/*.test.{ts,tsx}", "tests/node/**/*.test.ts"],
    testTimeout: 30_000,
    maxWorkers: 2,
    passWithNoTests: false,
  },
});
