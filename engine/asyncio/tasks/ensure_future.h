#pragma once

#include "asyncio/tasks/futures.h"

namespace loopscope {

/// A future as it is, a coroutine as a new task of the loop. `loop` may be null: the running one. TypeError for what
/// cannot be awaited. Mirrors Lib/asyncio/tasks.py, ensure_future.
Completion<Ref<FutureObject>> ensure_future(Runtime& runtime, Value const& awaitable, EventLoopObject* loop = nullptr);

/// A coroutine that awaits the value. Mirrors the _wrap_awaitable of Lib/asyncio.
AsyncFunction wrap_awaitable(Runtime& runtime, Value awaitable);

inline constexpr NativeCoroutineName wrap_awaitable_name{"_wrap_awaitable", "runners.py", 98, 99};

}  // namespace loopscope
