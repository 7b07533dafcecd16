# Programs of the machine: compilers, build tools and two browsers. Installed programs are used; on Debian, missing ones are installed.

# native_compiler: prints "compiler flag" for the first compiler that builds and runs the probe as C++23 with sanitizers; fails if none does.
native_compiler() {
  local compiler library work=$tools/probe
  mkdir -p "$work"
  for compiler in ${CXX:-} clang++-22 clang++-23 clang++-21 clang++-20 clang++ g++-16 g++-15 g++-14 g++; do
    has "$compiler" || continue
    for library in -stdlib=libc++ ""; do
      if "$compiler" -std=c++23 -O1 $library -fsanitize=address,undefined "$root/scripts/lib/probe.cpp" -o "$work/probe" 2>/dev/null &&
        [ "$("$work/probe")" = "3 coroutine steps" ]; then
        echo "$(command -v "$compiler") $library"
        return
      fi
    done
  done
  return 1
}

# Writes the compiler to .toolchain/native.cmake, which scripts/cmake/native.cmake reads.
record_native_compiler() {
  local found
  found=$(native_compiler) || return 1
  read -r compiler library <<<"$found"
  printf 'set(LOOPSCOPE_COMPILER "%s")\nset(LOOPSCOPE_STANDARD_LIBRARY "%s")\n' "$compiler" "${library:-}" >"$tools/native.cmake"
}

has_packaged_llvm() { has clang-22 && has wasm-ld-22 && [ -x /usr/lib/llvm-22/bin/llvm-ar ]; }

# available PACKAGE...: whether apt can install all of these packages.
available() {
  local package
  for package in "$@"; do apt-cache show "$package" >/dev/null 2>&1 || return 1; done
}

# The packages of the newest suitable compiler in this release.
compiler_packages() {
  local version packages
  for version in 22 21 20 19; do
    packages="clang-$version libc++-$version-dev libc++abi-$version-dev libunwind-$version-dev libclang-rt-$version-dev"
    available $packages && echo "$packages" && return
  done
  echo g++-14
}

# The packages that apt must install; the argument tells whether a native compiler was found.
missing_packages() {
  has cmake || echo cmake
  has ninja || echo ninja-build
  has ccache || echo ccache
  has python3 || echo python3
  has git || echo git
  has clang-format-19 || ! available clang-format-19 || echo clang-format-19
  [ "$1" = yes ] || compiler_packages
  own_emscripten_root >/dev/null 2>&1 || has_packaged_llvm || ! available clang-22 lld-22 llvm-22 || echo clang-22 lld-22 llvm-22
  [ -n "$(chromium_path)" ] || { available chromium-headless-shell && echo chromium-headless-shell; } || echo chromium
  [ -n "$(firefox_path)" ] || ! available firefox-esr || echo firefox-esr
}

# The same in words, for systems with unknown package names.
missing_programs() {
  has cmake || echo "CMake 3.25"
  has ninja || echo Ninja
  has python3 || echo "Python 3 (Emscripten's scripts need it)"
  [ "$1" = yes ] || echo "Clang 19 or GCC 14 or later"
  [ -n "$(chromium_path)" ] || echo "Chromium or Chrome (only the browser tests need it)"
}

install_packages() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"; }

system_key() { echo "$(command -v clang-22 || true) $(command -v cmake || true) $(chromium_path) $(firefox_path) ${CXX:-}"; }

ensure_system() {
  local own=no missing
  stamped system "$(system_key)" && return
  if record_native_compiler; then own=yes; fi
  if is_debian; then
    missing=$(missing_packages $own)
    if [ -n "$missing" ]; then
      step "reading the package lists" as_root apt-get update || say "Going on with the lists there are."
      missing=$(missing_packages $own | tr ' ' '\n' | sort -u | paste -sd ' ')
      step "installing $missing" install_packages $missing || fail "Could not install them. Run as root:
  apt-get update && apt-get install $missing"
      record_native_compiler || fail "No compiler here builds C++23 with coroutines and sanitizers. Run as root:
  apt-get install $(compiler_packages)"
    fi
  else
    missing=$(missing_programs $own)
    [ -z "$missing" ] || fail "Missing on this machine; install with its own package manager (brew install, dnf install, pacman -S):
$missing"
  fi
  stamp system "$(system_key)"
}
