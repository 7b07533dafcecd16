#pragma once

#include <span>

#include "vm/modules/import.h"

namespace loopscope {

class ContextObject;
class EventLoopObject;

/// Adds methods and constructors to asyncio's types. Call it once, when the module is created.
void add_asyncio_methods(Runtime& runtime);
/// `task.print_stack(limit, file)`
Completion<Value> print_stack(Runtime& runtime, std::span<Value> arguments);
/// As `add_asyncio_methods`, for futures and tasks.
void add_future_methods(Runtime& runtime);
/// The context in `place`, created when null; the module adds the methods of contexts.
Completion<Value> context_object(Runtime& runtime, Ref<ContextObject>& place);
/// `loop.create_task(coroutine, **keywords)`, with the keywords of Task.
Completion<Value> create_task_with(Runtime& runtime, EventLoopObject& loop, Value const& coroutine,
                                   DictObject const& keywords);

/// As `add_asyncio_methods`, for the loop object.
void add_event_loop_methods(Runtime& runtime);

}  // namespace loopscope
