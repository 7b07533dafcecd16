#pragma once

#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// Creates the result of `asyncio.create_eager_task_factory(constructor)`, an argument for a loop's `set_task_factory`;
/// its tasks run their first step inside the call that creates them.
Value make_eager_task_factory(Runtime& runtime, Value constructor);

}  // namespace loopscope
