import { defineConfig, type Plugin } from "vite";

// The engine's module is copied beside the bundle, not bundled: it finds its .wasm by its own address.
const engineBeside: Plugin = {
  name: "engine-beside",
  enforce: "pre",
  resolveId: (source) =>
    source.endsWith("loopscope_engine.mjs") ? { id: "./loopscope_engine.mjs", external: true } : undefined,
};

// The Node command and API: web/cli/main.ts and web/cli/index.ts, bundled for plain Node into .build/cli.
export default defineConfig({
  root: "web",
  cacheDir: "../node_modules/.vite",
  publicDir: false,
  plugins: [engineBeside],
  build: {
    ssr: true,
    target: "node20",
    outDir: "../.build/cli",
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      input: { loopscope: "web/cli/main.ts", index: "web/cli/index.ts" },
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
  ssr: { noExternal: true },
});
