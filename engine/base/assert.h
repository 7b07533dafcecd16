#pragma once

#include <cstdlib>

/// Checks an invariant of the engine in every build; a failure ends the process immediately (a trap in WASM). Never use
/// it for a condition that a guest program can cause: such code raises a guest exception or refuses the program.
#define ENSURE(condition)               \
  do {                                  \
    if (!(condition)) __builtin_trap(); \
  } while (false)

/// Marks a place that control never reaches.
#define UNREACHABLE() __builtin_trap()
