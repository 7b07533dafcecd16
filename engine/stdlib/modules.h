#pragma once

#include <span>

#include "vm/modules/import.h"

namespace loopscope {

/// The modules besides asyncio that `import` finds without the library's text: those in C++, and those in Python that
/// the engine itself needs.
std::span<ModuleDefinition const> standard_modules();

#define MODULE(name, make) Completion<Ref<ModuleObject>> make(Runtime&);
#include "stdlib/modules.def"
#undef MODULE

}  // namespace loopscope
