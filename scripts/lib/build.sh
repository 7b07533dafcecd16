# Shared by the scripts that build.

# ccache answers for files that use precompiled headers only with these.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

# build PRESET TARGET...: configures the preset if necessary, then builds the targets.
build_engine() {
  local preset=$1
  shift
  [ -f "$root/.build/$preset/build.ninja" ] || cmake -S "$root" --preset "$preset" >"$root/.build/configure-$preset.log" 2>&1 || {
    cat "$root/.build/configure-$preset.log" >&2
    return 1
  }
  cmake --build "$root/.build/$preset" --target "$@"
}

build_page() { cd "$root" && vite build --logLevel warn; }

# The command and the API, with the engine beside them.
build_command() {
  cd "$root" &&
    vite build --config vite.cli.config.ts --logLevel warn &&
    cp .build/wasm/loopscope_engine.mjs .build/wasm/loopscope_engine.wasm .build/wasm/library.txt .build/cli/ &&
    chmod +x .build/cli/loopscope.js
}
