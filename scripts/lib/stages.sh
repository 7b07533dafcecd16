# Stages of a check: each prints its name, runs with its output in a log, shows the log on failure, and prints its time and number of tests.
# All stages run even if one fails; finish_stages prints the sum.

stage_failures=()
tests_passed=0
tests_failed=0
chosen_stages=()
listing=no
stages_run=0

# choose_stages ARGUMENT...: parses `--only PART…` and `--list`; without them every stage runs.
choose_stages() {
  case ${1:-} in
    "") ;;
    --list) listing=yes ;;
    --only)
      shift
      [ $# -gt 0 ] || fail "--only needs the name of a stage; --list prints the names"
      chosen_stages=("$@")
      ;;
    *) fail "unknown argument '$1': --only STAGE… or --list" ;;
  esac
}

is_listing() { [ $listing = yes ]; }

# is_chosen NAME: whether the stage runs; with --list it prints the name instead.
is_chosen() {
  local part
  if is_listing; then
    echo "$1"
    return 1
  fi
  [ ${#chosen_stages[@]} = 0 ] && return
  for part in "${chosen_stages[@]}"; do [[ $1 != *"$part"* ]] || return 0; done
  return 1
}

log_of() { echo "$root/.build/log/${1//[^a-zA-Z0-9,]/-}.txt"; }

# run_logged NAME COMMAND...: runs COMMAND with its output in the stage's log.
run_logged() {
  local log
  log=$(log_of "$1")
  shift
  mkdir -p "$root/.build/log"
  NO_COLOR=1 "$@" >"$log" 2>&1
}

# report_stage NAME STATUS STARTED: prints the result of a finished stage.
report_stage() {
  local name=$1 status=$2 log
  log=$(log_of "$name")
  stages_run=$((stages_run + 1))
  printf '%-32s ' "$name"
  awk -v from="$3" -v to="$EPOCHREALTIME" 'BEGIN { printf "%6.1f s  ", to - from }'
  if [ "$status" = 0 ]; then
    echo "ok$(count_tests "$log" ", %d passed")"
  else
    echo "FAILED$(count_tests "$log" ", %d passed, %d failed")"
    tail -n 60 "$log"
    stage_failures+=("$name")
  fi
  return "$status"
}

# stage NAME COMMAND...: a stage that fails if COMMAND fails.
stage() {
  local name=$1 started=$EPOCHREALTIME status=0
  is_chosen "$name" || return 0
  run_logged "$@" || status=$?
  report_stage "$name" $status "$started"
}

# test_stage NAME COMMAND...: a stage whose output ends with the counts of a test runner, which are added to the sum.
test_stage() {
  local name=$1 started=$EPOCHREALTIME status=0
  is_chosen "$name" || return 0
  run_logged "$@" || status=$?
  report_test_stage "$name" $status "$started"
}

report_test_stage() {
  local status=0 counts
  report_stage "$@" || status=$?
  counts=$(count_tests "$(log_of "$1")" "%d %d")
  tests_passed=$((tests_passed + ${counts% *}))
  tests_failed=$((tests_failed + ${counts#* }))
  if [ "$counts" = "0 0" ] && [ $status = 0 ]; then
    echo "$1 ran no test"
    stage_failures+=("$1")
  fi
  return $status
}

# begin_test_stage NAME COMMAND...: the same in the background, until end_test_stage NAME waits for it. Only one at a time.
begin_test_stage() {
  beside_started=$EPOCHREALTIME
  beside_process=
  is_chosen "$1" || return 0
  run_logged "$@" &
  beside_process=$!
}

end_test_stage() {
  local status=0
  [ -n "$beside_process" ] || return 0
  wait "$beside_process" || status=$?
  report_test_stage "$1" $status "$beside_started"
}

# count_tests LOG FORMAT: prints the numbers of passed and failed tests from the last counts in the log (Catch2, Vitest, Playwright, own runners).
count_tests() {
  awk -v format="$2" '
    /^assertions:/ { next }
    /^programs: [0-9]+ of / { passed = $2 + $(NF - 4); failed = $4 + $(NF - 2) - passed; seen = 1 }
    match($0, /in [0-9]+ test case/) { passed = substr($0, RSTART + 3) + 0; seen = 1 }
    match($0, /[0-9]+ passed/) { passed = substr($0, RSTART) + 0; seen = 1 }
    match($0, /[0-9]+ failed/) { failed = substr($0, RSTART) + 0; seen = 1 }
    END { if (seen || format !~ /passed/) printf format, passed, failed }' "$1"
}

finish_stages() {
  is_listing && exit
  [ ${#chosen_stages[@]} = 0 ] || [ $stages_run -gt 0 ] || fail "no stage has a name with ${chosen_stages[*]} in it; --list prints the names"
  [ $((tests_passed + tests_failed)) = 0 ] || printf '%d passed, %d failed\n' "$tests_passed" "$tests_failed"
  [ ${#stage_failures[@]} = 0 ] || {
    printf 'Failed: %s\n' "${stage_failures[*]}" >&2
    exit 1
  }
}
