#pragma once

#include <span>

#include "vm/native_type.h"

namespace loopscope {

/// Queue, PriorityQueue and LifoQueue, for the module asyncio.
std::span<NativeTypeDefinition const* const> asyncio_queue_types();

}  // namespace loopscope
