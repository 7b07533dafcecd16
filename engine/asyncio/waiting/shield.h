#pragma once

#include "asyncio/tasks/futures.h"

namespace loopscope {

/// `asyncio.shield(awaitable)`: a future that ends as the awaitable's future ends, and whose cancellation does not
/// reach that future. An awaitable future that is done is returned itself. Mirrors Lib/asyncio/tasks.py, shield.
Completion<Ref<FutureObject>> shield(Runtime& runtime, Value const& awaitable);

/// Creates the callback Asyncio::log_on_exception.
Value make_log_on_exception(Runtime& runtime);

}  // namespace loopscope
