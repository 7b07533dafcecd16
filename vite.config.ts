import { fileURLToPath } from "node:url";
import { defineConfig, type Rolldown } from "vite";

// The page: web/index.html and what it imports, built into .build/page with relative addresses, so that any static host
// serves it from any folder.
export default defineConfig({
  root: "web",
  base: "./",
  cacheDir: "../node_modules/.vite",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  // The engine's module and its .wasm lie in .build/wasm, outside the root.
  server: { host: "127.0.0.1", port: 5173, fs: { allow: [".."] } },
  preview: { host: "127.0.0.1", port: 4173 },
  build: {
    outDir: "../.build/page",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { output: { codeSplitting: { groups: [{ debugName: "page", name: chunkOf }] } } },
  },
});

/** What the page starts with is one file, which compresses better than the same in several that later parts share. */
function chunkOf(module: string, context: Rolldown.ChunkingContext): string | null {
  const main = fileURLToPath(new URL("web/main.tsx", import.meta.url));
  const seen = new Set<string>();
  const isFromStart = (id: string): boolean => {
    if (id === main) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return context.getModuleInfo(id)?.importers.some(isFromStart) ?? false;
  };
  return isFromStart(module) ? "page" : null;
}
