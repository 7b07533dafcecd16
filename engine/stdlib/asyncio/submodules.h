#pragma once

#include <string_view>

#include "vm/modules/import.h"

namespace loopscope {

/// Creates the submodules of asyncio (`asyncio.exceptions`, `asyncio.queues` …) from asyncio's names, and passes them
/// to the importer. Called once, when asyncio itself is created.
void add_asyncio_submodules(Runtime& runtime, ModuleObject& asyncio);

/// The entry of such a submodule in the table of modules. Never called: importing `asyncio.x` imports asyncio first.
Completion<Ref<ModuleObject>> made_with_asyncio(Runtime& runtime);

/// The Python module of the library that defines this name of asyncio; empty when no module does.
std::string_view library_module_of_asyncio(std::string_view name);

}  // namespace loopscope
