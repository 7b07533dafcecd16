#pragma once

#include <span>

#include "asyncio/synchronization/locks.h"
#include "vm/classes/native_type.h"

namespace loopscope {

/// The types Lock, Event, Condition, Semaphore, BoundedSemaphore and Barrier, for the module asyncio.
std::span<NativeTypeDefinition const* const> asyncio_lock_types();
/// Creates an `asyncio.Event`.
Ref<EventObject> make_event(Runtime& runtime);

}  // namespace loopscope
