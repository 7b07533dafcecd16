# Installs Catch2's two amalgamated files into .toolchain/catch2: from a source package of a later Debian suite, or from upstream.

fetch_catch2_source() {
  local place=$tools/catch2 version archive
  version=$(setting catch2)
  rm -rf "$place" "$tools/downloads" && mkdir -p "$place" "$tools/downloads"
  cd "$tools/downloads"
  if is_debian && suite_update && suite_apt apt-get source --download-only catch2; then
    archive=$(ls catch2_*.orig.tar.gz)
    if [ "$archive" = "catch2_$version.orig.tar.gz" ]; then
      verify "$archive" "$(locked source catch2 5)" || return 1
    else
      echo "The mirror has moved on from Catch2 $version to $archive: trying that."
    fi
  else
    archive=catch2.tar.gz
    curl -fsSL -o "$archive" "https://github.com/catchorg/Catch2/archive/refs/tags/v$version.tar.gz" || return 1
  fi
  tar -xzf "$archive" --strip-components=1 -C "$place" --wildcards '*/extras/catch_amalgamated.*' '*/LICENSE.txt' ||
    tar -xzf "$archive" --strip-components=1 -C "$place"
  mv "$place"/extras/catch_amalgamated.* "$place"
}

ensure_catch2() {
  local key
  key=$(setting catch2)
  stamped catch2 "$key" && return
  step "downloading Catch2 $key" fetch_catch2_source || fail "Catch2 $key is missing and could not be downloaded.
Put catch_amalgamated.hpp and catch_amalgamated.cpp of that version (folder extras/ of its source) into .toolchain/catch2, then:
  mkdir -p .toolchain/stamps && echo $key > .toolchain/stamps/catch2"
  stamp catch2 "$key"
}
