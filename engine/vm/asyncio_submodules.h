#pragma once

#include <span>

#include "vm/import.h"

namespace loopscope {

/// The modules that asyncio is made of, as programs name them: `asyncio.exceptions`, `asyncio.queues` ….
std::span<ModuleDefinition const> asyncio_submodules();

/// Makes them of the names that asyncio has, each with those that CPython defines in it: once, when asyncio is made.
void add_asyncio_submodules(Runtime& runtime, ModuleObject& asyncio);

}  // namespace loopscope
