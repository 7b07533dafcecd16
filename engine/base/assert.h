#pragma once

#include <cstdlib>

/// Checks what the engine itself guarantees, in every build; a failure ends the process at once (a trap in WASM).
/// Never for what a guest program can cause: that raises a guest exception or refuses.
#define ENSURE(condition)               \
  do {                                  \
    if (!(condition)) __builtin_trap(); \
  } while (false)

/// Marks a place that control never reaches.
#define UNREACHABLE() __builtin_trap()
