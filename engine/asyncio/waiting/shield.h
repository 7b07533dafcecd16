#pragma once

#include "asyncio/tasks/futures.h"

namespace loopscope {

/// `asyncio.shield(awaitable)`: a future that ends as the awaitable's does, and whose cancellation does not reach that;
/// one that is done is given back itself. Mirrors Lib/asyncio/tasks.py, shield.
Completion<Ref<FutureObject>> shield(Runtime& runtime, Value const& awaitable);

/// See Asyncio::log_on_exception.
Value make_log_on_exception(Runtime& runtime);

}  // namespace loopscope
