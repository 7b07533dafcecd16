#pragma once

#include <vector>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class CoroutineObject;
class Runtime;
class TaskObject;

// Frames as objects, innermost first, as CPython has them: with those of asyncio's own coroutines. NotImplementedError
// where CPython's frames are not known: those of other modules of the library, and of what waits in a shape of its own.

/// Of a task that does not run: what its coroutine awaits, as far as coroutines go. None alone when that is over.
Completion<std::vector<Value>> suspended_frames(Runtime& runtime, TaskObject const& task);
/// Of the task that runs, from the program's innermost frame to that of its coroutine; a generator that a plain
/// function runs ends them.
Completion<std::vector<Value>> running_frames(Runtime& runtime);
/// Of a coroutine that has not ended and does not run.
Completion<Value> coroutine_frame(Runtime& runtime, CoroutineObject& coroutine);

}  // namespace loopscope
