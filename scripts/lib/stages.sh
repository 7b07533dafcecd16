# Stages of a check: each says its name, runs with its output in a log that is shown where it fails, says its time and its count of tests.
# All run even where one fails; finish_stages sums up.

stage_failures=()
tests_passed=0
tests_failed=0

# stage NAME COMMAND...: fails if COMMAND does.
stage() {
  local name=$1 started=$EPOCHREALTIME log status=0
  shift
  log=$root/.build/log/${name// /-}.txt
  mkdir -p "$root/.build/log"
  printf '%-32s ' "$name"
  NO_COLOR=1 "$@" >"$log" 2>&1 || status=$?
  awk -v from="$started" -v to="$EPOCHREALTIME" 'BEGIN { printf "%6.1f s  ", to - from }'
  if [ $status = 0 ]; then
    echo "ok$(count_tests "$log" ", %d passed")"
  else
    echo "FAILED$(count_tests "$log" ", %d passed, %d failed")"
    tail -n 60 "$log"
    stage_failures+=("$name")
  fi
  return $status
}

# test_stage NAME COMMAND...: a stage whose output ends with a test runner's counts, which enter the sum.
test_stage() {
  local status=0 counts log=$root/.build/log/${1// /-}.txt
  stage "$@" || status=$?
  counts=$(count_tests "$log" "%d %d")
  tests_passed=$((tests_passed + ${counts% *}))
  tests_failed=$((tests_failed + ${counts#* }))
  if [ "$counts" = "0 0" ] && [ $status = 0 ]; then
    echo "$1 ran no test"
    stage_failures+=("$1")
  fi
  return $status
}

# count_tests LOG FORMAT: prints the passed and failed tests that the log's last counts tell (Catch2, Vitest, Playwright, our own runners).
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
  [ $((tests_passed + tests_failed)) = 0 ] || printf '%d passed, %d failed\n' "$tests_passed" "$tests_failed"
  [ ${#stage_failures[@]} = 0 ] || {
    printf 'Failed: %s\n' "${stage_failures[*]}" >&2
    exit 1
  }
}
