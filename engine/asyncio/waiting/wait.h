#pragma once

#include "asyncio/coroutines/native_coroutine.h"

namespace loopscope {

class Type;

/// `asyncio.wait(futures, timeout=…, return_when=…)`: waits for some or all of the futures, and returns the sets of
/// done and of pending futures; both iterate in the order of the argument. Cancels nothing. The awaiter resumes in the
/// pass after the done callback or the timer that ends the wait. Mirrors Lib/asyncio/tasks.py, wait and _wait.
AsyncFunction wait(Runtime& runtime, Value futures, Value timeout, Value return_when);

inline constexpr NativeCoroutineName wait_name{"wait", "tasks.py", 405, 432};

/// Sets up the type of the state that one `wait` shares with its callbacks.
void set_up_wait_type(Type& type);

}  // namespace loopscope
