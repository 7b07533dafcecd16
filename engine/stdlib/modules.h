#pragma once

#include <span>

#include "vm/modules/import.h"

namespace loopscope {

/// The modules that `import` finds beyond asyncio without the library's text: those in C++, and those in Python that
/// the engine itself asks for.
std::span<ModuleDefinition const> standard_modules();

#define MODULE(name, make) Completion<Ref<ModuleObject>> make(Runtime&);
#include "stdlib/modules.def"
#undef MODULE

}  // namespace loopscope
