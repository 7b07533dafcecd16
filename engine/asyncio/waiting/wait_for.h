#pragma once

#include "asyncio/coroutines/native_coroutine.h"

namespace loopscope {

/// `asyncio.wait_for(awaitable, timeout)`: awaits the awaitable inside the calling task. The timeout is in seconds of
/// virtual time; None waits indefinitely. At the deadline it cancels the awaitable and raises TimeoutError. A
/// timeout of 0 or less returns the result of a future that is done, and cancels any other awaitable at once. Mirrors
/// Lib/asyncio/tasks.py, wait_for.
AsyncFunction wait_for(Runtime& runtime, Value awaitable, Value timeout);

inline constexpr NativeCoroutineName wait_for_name{"wait_for", "tasks.py", 440, 488};

}  // namespace loopscope
