# Shared by all scripts: paths, messages, timing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tools=$root/.toolchain
stamps=$tools/stamps
logs=$tools/logs
PATH=$root/node_modules/.bin:$PATH

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# step TEXT COMMAND...: prints TEXT, runs COMMAND with its output in a log, prints the time; on failure prints the end of the log.
step() {
  local text=$1 log started=$SECONDS
  shift
  mkdir -p "$logs"
  log=$logs/$(tr -cs 'a-zA-Z0-9' '-' <<<"$text" | cut -c1-60).log
  printf '%s ... ' "$text"
  if ! "$@" >"$log" 2>&1; then
    printf 'failed after %d s\n' $((SECONDS - started))
    tail -n 40 "$log" >&2
    printf 'Failed: %s (whole log: %s)\n' "$text" "${log#"$root/"}" >&2
    return 1
  fi
  printf 'done in %d s\n' $((SECONDS - started))
}

# stamped NAME KEY: whether component NAME has been completed with this KEY.
stamped() { [ -f "$stamps/$1" ] && [ "$(cat "$stamps/$1")" = "$2" ]; }

stamp() {
  mkdir -p "$stamps"
  printf '%s\n' "$2" >"$stamps/$1"
}

# locked KIND NAME FIELD: a field (3 version, 4 architecture, 5 checksum) of a line of toolchain.lock.
locked() { awk -v kind="$1" -v name="$2" -v field="$3" '$1 == kind && $2 == name { print $field }' "$root/scripts/toolchain.lock"; }

# setting NAME: the value in a two-word line of toolchain.lock.
setting() { awk -v name="$1" '$1 == name && NF == 2 { print $2 }' "$root/scripts/toolchain.lock"; }

is_debian() { has apt-get && has dpkg; }

# as_root COMMAND...: runs COMMAND as root, with sudo if necessary; without root rights it prints the command and fails.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif has sudo; then
    sudo "$@"
  else
    printf 'This needs root and there is no sudo. Run as root:\n  %s\n' "$*" >&2
    return 1
  fi
}

# first_of NAME...: the path of the first of these programs that is installed; empty if none is.
first_of() {
  local name
  for name in "$@"; do
    if has "$name"; then
      command -v "$name"
      return
    fi
  done
}

# chromium_path: the path of an installed Chromium or Chrome; empty if none is installed. The headless shell is preferred: it draws no
# window, which makes the browser tests twice as fast.
chromium_path() {
  first_of ${LOOPSCOPE_CHROMIUM:+"$LOOPSCOPE_CHROMIUM"} chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium
}

# firefox_path: the path of an installed Firefox; empty if none is installed.
firefox_path() {
  first_of ${LOOPSCOPE_FIREFOX:+"$LOOPSCOPE_FIREFOX"} firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox
}

# sha256 FILE: prints the checksum of FILE.
sha256() { if has sha256sum; then sha256sum "$1" | cut -d' ' -f1; else shasum -a 256 "$1" | cut -d' ' -f1; fi; }

# verify FILE SHA256: fails with a message if the checksum differs.
verify() {
  [ "$(sha256 "$1")" = "$2" ] || {
    printf 'The checksum of %s is not the one in scripts/toolchain.lock; nothing was installed from it.\n' "$(basename "$1")" >&2
    return 1
  }
}
