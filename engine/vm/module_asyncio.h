#pragma once

#include <span>

#include "vm/import.h"

namespace loopscope {

/// The module asyncio: the names under which programs find what engine/asyncio has.
std::span<ModuleDefinition const> asyncio_modules();

/// Gives asyncio's types their methods and constructors: once, when the module is made.
void add_asyncio_methods(Runtime& runtime);
/// Those of the loop object.
void add_event_loop_methods(Runtime& runtime);

}  // namespace loopscope
