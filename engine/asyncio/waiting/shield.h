#pragma once

#include "asyncio/tasks/futures.h"

namespace loopscope {

/// `asyncio.shield(awaitable)`: a future that ends as the awaitable's future ends, and whose cancellation does not
/// reach that future. A future that is done is returned unchanged. An awaiter resumes in the pass after the done
/// callback of the inner future. Mirrors Lib/asyncio/tasks.py, shield.
Completion<Ref<FutureObject>> shield(Runtime& runtime, Value const& awaitable);

/// Creates the callback Asyncio::log_on_exception.
Value make_log_on_exception(Runtime& runtime);

}  // namespace loopscope
