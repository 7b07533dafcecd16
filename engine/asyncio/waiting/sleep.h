#pragma once

#include "asyncio/coroutines/native_coroutine.h"

namespace loopscope {

/// `asyncio.sleep(delay, result)`: its timer fires after `delay` seconds of virtual time, and the awaiter resumes in
/// the following pass. With a delay of 0 or less there is no timer, and the awaiter resumes in the next pass. Cancels
/// its timer when it ends early. Mirrors Lib/asyncio/tasks.py, sleep.
AsyncFunction sleep(Runtime& runtime, Value delay, Value result);

inline constexpr NativeCoroutineName sleep_name{"sleep", "tasks.py", 687, 702, false, 0, 690};

}  // namespace loopscope
