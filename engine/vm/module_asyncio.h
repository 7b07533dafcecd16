#pragma once

#include <span>

#include "vm/import.h"

namespace loopscope {

class EventLoopObject;

/// The module asyncio: the names under which programs find what engine/asyncio has.
std::span<ModuleDefinition const> asyncio_modules();

/// Gives asyncio's types their methods and constructors: once, when the module is made.
void add_asyncio_methods(Runtime& runtime);
/// `loop.create_task(coroutine, **keywords)`: the keywords are those of Task.
Completion<Value> create_task_with(Runtime& runtime, EventLoopObject& loop, Value const& coroutine,
                                   DictObject const& keywords);

/// Those of the loop object.
void add_event_loop_methods(Runtime& runtime);

}  // namespace loopscope
