#pragma once

#include "asyncio/tasks/futures.h"

namespace loopscope {

/// Returns a future unchanged and wraps a coroutine in a new task of the loop; `loop` may be null for the running loop.
/// Raises TypeError for values that cannot be awaited. Mirrors Lib/asyncio/tasks.py, ensure_future.
Completion<Ref<FutureObject>> ensure_future(Runtime& runtime, Value const& awaitable, EventLoopObject* loop = nullptr);

/// A coroutine that awaits the value. Mirrors asyncio.runners._wrap_awaitable.
AsyncFunction wrap_awaitable(Runtime& runtime, Value awaitable);

inline constexpr NativeCoroutineName wrap_awaitable_name{"_wrap_awaitable", "runners.py", 98, 99};

}  // namespace loopscope
