# Fetches packages of a later Debian suite with a private apt state; the machine's own lists and packages stay unchanged.

suite_state=$tools/apt

# The mirror that this machine uses for its own release.
debian_mirror() {
  local codename
  codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
  apt-get indextargets --format '$(CODENAME) $(SITE)' 'Created-By: Packages' |
    awk -v codename="$codename" '$1 == codename { print $2; exit }'
}

# A mirror may serve the suite with an expired release file; that is safe because the fetched files are pinned.
suite_apt() {
  local tool=$1
  shift
  "$tool" -q -oDir::Etc::sourcelist="$suite_state/sources.list" -oDir::Etc::sourceparts=/dev/null \
    -oDir::State::Lists="$suite_state/lists" -oDir::Cache="$suite_state/cache" -oAPT::Sandbox::User="$(id -un)" \
    -oAcquire::Languages=none -oAcquire::Check-Valid-Until=false "$@"
}

# Reads the suite's package lists, once per run of scripts/setup.
suite_update() {
  local mirror suite keyring=/usr/share/keyrings/debian-archive-keyring.gpg options=
  [ -z "${suite_updated:-}" ] || return 0
  mirror=$(debian_mirror)
  suite=$(setting suite)
  [ -n "$mirror" ] || {
    echo "apt knows no mirror for this release."
    return 1
  }
  [ ! -f "$keyring" ] || options="[signed-by=$keyring] "
  mkdir -p "$suite_state/lists/partial" "$suite_state/cache/archives/partial"
  printf 'deb %s%s %s main\ndeb-src %s%s %s main\n' "$options" "$mirror" "$suite" "$options" "$mirror" "$suite" >"$suite_state/sources.list"
  suite_apt apt-get update -oAPT::Update::Error-Mode=any || return 1
  suite_updated=1
}

# suite_fetch PACKAGE: downloads the pinned version into the current folder and verifies it. When the mirror no longer has that version, it
# downloads the next one, which apt verifies by signature.
suite_fetch() {
  local package=$1 version file
  version=$(locked package "$package" 3)
  if [ -n "$version" ] && suite_apt apt-get download "$package=$version"; then
    file=$(ls -t "${package}"_*.deb | head -n 1)
    case $file in
      *_"$(locked package "$package" 4)".deb) verify "$file" "$(locked package "$package" 5)" ;;
      *) echo "No checksum is pinned for $file; apt's signature vouches for it." ;;
    esac
    return
  fi
  echo "The mirror has moved on from $package $version: trying its next version. Put that into scripts/toolchain.lock if it works."
  suite_apt apt-get download "$package"
}
