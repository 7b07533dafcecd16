#pragma once

#include "asyncio/coroutines/native_coroutine.h"

namespace loopscope {

/// `asyncio.wait_for(awaitable, timeout)`: the timeout is in seconds; None waits indefinitely. Mirrors
/// Lib/asyncio/tasks.py, wait_for.
AsyncFunction wait_for(Runtime& runtime, Value awaitable, Value timeout);

inline constexpr NativeCoroutineName wait_for_name{"wait_for", "tasks.py", 440, 488};

}  // namespace loopscope
