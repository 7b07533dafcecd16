#pragma once

#include <span>

#include "vm/modules/import.h"

namespace loopscope {

class ContextObject;
class EventLoopObject;

/// Gives asyncio's types their methods and constructors: once, when the module is made.
void add_asyncio_methods(Runtime& runtime);
/// `task.print_stack(limit, file)`
Completion<Value> print_stack(Runtime& runtime, std::span<Value> arguments);
/// The same for futures and tasks.
void add_future_methods(Runtime& runtime);
/// The context kept there, made when there is none; its methods come with the module.
Completion<Value> context_object(Runtime& runtime, Ref<ContextObject>& place);
/// `loop.create_task(coroutine, **keywords)`: the keywords are those of Task.
Completion<Value> create_task_with(Runtime& runtime, EventLoopObject& loop, Value const& coroutine,
                                   DictObject const& keywords);

/// Those of the loop object.
void add_event_loop_methods(Runtime& runtime);

}  // namespace loopscope
