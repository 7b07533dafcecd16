# Emscripten: an installed version 4 or later, or packages of a later Debian suite, or emsdk. Writes the choice to
# .toolchain/emscripten.cmake, which scripts/cmake/wasm.cmake reads.

# Prints the folder of an em++ of version 4 or later on the PATH; fails if there is none.
own_emscripten_root() {
  local version
  has em++ || return 1
  version=$(em++ --version | sed -nE '1s/.* ([0-9]+)\.[0-9]+\.[0-9]+.*/\1/p')
  [ "${version:-0}" -ge 4 ] && em-config EMSCRIPTEN_ROOT
}

use_emscripten() {
  printf 'set(LOOPSCOPE_EMSCRIPTEN_ROOT "%s")\nset(LOOPSCOPE_EMSCRIPTEN_COMPILE "%s")\nset(LOOPSCOPE_EMSCRIPTEN_LINK "%s")\n' \
    "$1" "$2" "$3" >"$tools/emscripten.cmake"
}

# Unpacks the packages and makes them work on an older system: a newer C library for binaryen, and a config file.
unpack_emscripten() {
  local place=$tools/emscripten package program llvm
  llvm=$(dirname "$(readlink -f "$(command -v clang-22)")")
  rm -rf "$place" "$tools/downloads" && mkdir -p "$place/binaryen/bin" "$tools/downloads"
  cd "$tools/downloads"
  for package in emscripten binaryen libc6 libstdc++6 libgcc-s1; do
    suite_fetch "$package" || return 1
    dpkg -x "$(ls -t ${package}_*.deb | head -n 1)" "$place" || return 1
  done
  for program in "$place"/usr/bin/wasm*; do
    printf '#!/bin/sh\nlib=$(echo "%s"/usr/lib/*-linux-gnu*)\nexec "$lib"/ld-linux-*.so.* --library-path "$lib" "%s" "$@"\n' "$place" "$program" \
      >"$place/binaryen/bin/$(basename "$program")"
  done
  chmod +x "$place"/binaryen/bin/*
  cat >"$place/usr/share/emscripten/.emscripten" <<CONFIG
LLVM_ROOT = '$llvm'
BINARYEN_ROOT = '$place/binaryen'
NODE_JS = '$(command -v node)'
CACHE = '$tools/emscripten-cache'
CONFIG
  cd "$place/usr/share/emscripten"
  # A separate package.json, so that npm and Node do not treat this folder as part of the project.
  echo '{ "private": true }' >package.json
  npm install --no-save --no-audit --no-fund "acorn@$(locked npm acorn 3)" "acorn-import-phases@$(locked npm acorn-import-phases 3)"
}

install_emsdk() {
  local version
  version=$(setting emsdk)
  rm -rf "$tools/emsdk"
  git clone --depth 1 --branch "$version" https://github.com/emscripten-core/emsdk.git "$tools/emsdk" &&
    "$tools/emsdk/emsdk" install "$version" && "$tools/emsdk/emsdk" activate "$version"
}

# Links and runs a C++23 coroutine with and without exceptions; the first link builds the system libraries.
prove_emscripten() {
  local work=$tools/probe compile link exceptions
  compile=$(sed -nE 's/.*_COMPILE "(.*)".*/\1/p' "$tools/emscripten.cmake")
  link=$(sed -nE 's/.*_LINK "(.*)".*/\1/p' "$tools/emscripten.cmake")
  mkdir -p "$work"
  for exceptions in -fno-exceptions -fwasm-exceptions; do
    "$(sed -nE 's/.*_ROOT "(.*)".*/\1/p' "$tools/emscripten.cmake")/em++" -std=c++23 -O2 $exceptions $compile $link -sALLOW_MEMORY_GROWTH \
      "$root/scripts/lib/probe.cpp" -o "$work/probe.mjs" || return 1
    node -e 'import(process.argv[1]).then((probe) => probe.default())' "$work/probe.mjs" | tee "$work/said" || return 1
    [ "$(cat "$work/said")" = "3 coroutine steps" ] || return 1
  done
}

ensure_emscripten() {
  local key own
  key=$(own=$(command -v em++ || true); echo "${own:-packages} $tools $(sha256 "$root/scripts/toolchain.lock")")
  stamped emscripten "$key" && return
  mkdir -p "$tools"
  if own=$(own_emscripten_root 2>/dev/null) && [ -n "$own" ]; then
    use_emscripten "$own" "" ""
  elif is_debian && has_packaged_llvm &&
    step "reading the package lists of Debian's next release (20 MB)" suite_update &&
    step "downloading and unpacking Emscripten" unpack_emscripten; then
    # The packages expect an older Clang, whose linker places the stack differently.
    use_emscripten "$tools/emscripten/usr/share/emscripten" -Wno-version-check -Wl,--no-stack-first
  elif has git && step "installing emsdk $(setting emsdk) (no package of this system fits)" install_emsdk; then
    use_emscripten "$tools/emsdk/upstream/emscripten" "" ""
  else
    fail "Emscripten 4 or later is missing and could not be installed.
Install it by hand and put em++ on the PATH: https://emscripten.org/docs/getting_started/downloads.html"
  fi
  step "building Emscripten's system libraries and linking a probe" prove_emscripten || fail "This Emscripten does not link a C++23 coroutine."
  stamp emscripten "$key"
}
