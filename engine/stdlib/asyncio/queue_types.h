#pragma once

#include <span>

#include "vm/classes/native_type.h"

namespace loopscope {

class QueueObject;

/// Queue, PriorityQueue and LifoQueue, for the module asyncio.
std::span<NativeTypeDefinition const* const> asyncio_queue_types();
/// A new `asyncio.Queue` without a bound.
Completion<Ref<QueueObject>> make_asyncio_queue(Runtime& runtime);

}  // namespace loopscope
