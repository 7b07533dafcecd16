#pragma once

#include "asyncio/coroutines/native_coroutine.h"

namespace loopscope {

/// `asyncio.sleep(delay, result)`: with a delay of 0 or less it gives the loop one pass. Its timer is cancelled when it
/// is left early. Mirrors Lib/asyncio/tasks.py, sleep.
AsyncFunction sleep(Runtime& runtime, Value delay, Value result);

inline constexpr NativeCoroutineName sleep_name{"sleep", "tasks.py", 687, 702, false, 0, 690};

}  // namespace loopscope
