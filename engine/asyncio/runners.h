#pragma once

#include "asyncio/native_coroutine.h"

namespace loopscope {

/// `asyncio.run(main)`: a new loop, the main task, and CPython's tear-down. Only on the main thread's await stack.
/// Mirrors Lib/asyncio/runners.py, run and Runner.
AsyncFunction run(Runtime& runtime, Value main);

inline constexpr NativeCoroutineName run_name{"run", "runners.py", 169, 204, true};

}  // namespace loopscope
