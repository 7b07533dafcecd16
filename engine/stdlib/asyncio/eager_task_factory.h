#pragma once

#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// `asyncio.create_eager_task_factory(constructor)`: what a loop's `set_task_factory` takes; its tasks begin at once.
Value make_eager_task_factory(Runtime& runtime, Value constructor);

}  // namespace loopscope
