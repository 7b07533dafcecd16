#pragma once

#include <string_view>

#include "vm/modules/import.h"

namespace loopscope {

/// Creates the modules that asyncio consists of (`asyncio.exceptions`, `asyncio.queues` …) from the names that asyncio
/// has, and hands them to the importer. Called once, when asyncio itself is created.
void add_asyncio_submodules(Runtime& runtime, ModuleObject& asyncio);

/// Stands in the table of modules for such a module. Never called: importing `asyncio.x` imports asyncio first.
Completion<Ref<ModuleObject>> made_with_asyncio(Runtime& runtime);

/// The Python module of the library that defines this name of asyncio; empty when none does.
std::string_view library_module_of_asyncio(std::string_view name);

}  // namespace loopscope
