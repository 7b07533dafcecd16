#pragma once

#include <span>

#include "vm/classes/native_type.h"

namespace loopscope {

/// The types TaskGroup and the result of `as_completed`, for the module asyncio.
std::span<NativeTypeDefinition const* const> asyncio_task_group_types();

/// `asyncio.as_completed(awaitables, timeout=timeout)`
Completion<Value> make_as_completed(Runtime& runtime, Value const& awaitables, Value const& timeout);

}  // namespace loopscope
