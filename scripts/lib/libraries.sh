# Installs the sources of C libraries into .toolchain/NAME: from source packages of a later Debian suite, or from upstream.
# scripts/cmake/NAME.cmake selects the files to compile.

fetch_library() {
  local name=$1 upstream=$2 place=$tools/$1 version archive
  version=$(setting "$name")
  rm -rf "$place" "$tools/downloads" && mkdir -p "$place" "$tools/downloads"
  cd "$tools/downloads"
  if is_debian && suite_update && suite_apt apt-get source --download-only --tar-only "$name"; then
    archive=$(ls "${name}"_*.orig.tar.*)
    case $archive in
      "${name}_$version".orig.tar.* | "${name}_$version"+dfsg.orig.tar.*) verify "$archive" "$(locked source "$name" 5)" || return 1 ;;
      *) echo "The mirror has moved on from $name $version to $archive: trying that." ;;
    esac
  else
    archive=$name.tar.gz
    curl -fsSL -o "$archive" "$upstream/archive/refs/tags/v$version.tar.gz" || return 1
  fi
  tar -xf "$archive" --strip-components=1 -C "$place"
}

# ensure_library NAME UPSTREAM
ensure_library() {
  local name=$1 key
  key=$(setting "$name")
  stamped "$name" "$key" && return
  step "downloading $name $key" fetch_library "$name" "$2" || fail "$name $key is missing and could not be downloaded.
Unpack its source ($2, tag v$key) into .toolchain/$name, then:
  mkdir -p .toolchain/stamps && echo $key > .toolchain/stamps/$name"
  stamp "$name" "$key"
}
