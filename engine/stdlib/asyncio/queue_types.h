#pragma once

#include <span>

#include "vm/classes/native_type.h"

namespace loopscope {

class QueueObject;

/// The types Queue, PriorityQueue and LifoQueue, for the module asyncio.
std::span<NativeTypeDefinition const* const> asyncio_queue_types();
/// Creates an `asyncio.Queue` without a bound.
Completion<Ref<QueueObject>> make_asyncio_queue(Runtime& runtime);

}  // namespace loopscope
