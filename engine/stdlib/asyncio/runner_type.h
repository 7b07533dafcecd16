#pragma once

#include <span>

#include "vm/classes/native_type.h"

namespace loopscope {

class RunnerObject;

/// The type Runner, for the module asyncio.
std::span<NativeTypeDefinition const* const> asyncio_runner_types();

/// Creates an `asyncio.Runner` with these arguments; `asyncio.run` uses one.
Ref<RunnerObject> make_runner(Runtime& runtime, Value debug, Value loop_factory);

}  // namespace loopscope
