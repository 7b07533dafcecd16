#pragma once

#include <vector>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class CoroutineObject;
class Runtime;
class TaskObject;

// Frames as objects, innermost first, as in CPython, including those of asyncio's own coroutines. Raise
// NotImplementedError when CPython's frames are unknown: those of other library modules, and those of library
// awaitables without frames.

/// The frames of a task that is not running: those of the coroutines that its coroutine awaits. A single None when the
/// task has ended.
Completion<std::vector<Value>> suspended_frames(Runtime& runtime, TaskObject const& task);
/// The frames of the running task, from the program's innermost frame to that of the task's coroutine. They end at a
/// generator that a plain function runs.
Completion<std::vector<Value>> running_frames(Runtime& runtime);
/// The frame of a coroutine that has not ended and is not running.
Completion<Value> coroutine_frame(Runtime& runtime, CoroutineObject& coroutine);

}  // namespace loopscope
