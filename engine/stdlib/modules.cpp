#include "stdlib/modules.h"

#include "stdlib/asyncio/submodules.h"

namespace loopscope {

namespace {

constexpr ModuleDefinition modules[] = {
#define MODULE(name, make) {name, make},
#include "stdlib/modules.def"
#undef MODULE
#define SUBMODULE(name, members) {name, made_with_asyncio},
#define LIBRARY_SUBMODULE(name, library_module, members)
#include "stdlib/asyncio/submodules.def"
#undef SUBMODULE
#undef LIBRARY_SUBMODULE
#define RESIDENT_MODULE(name, text) {name, nullptr, text},
#include "stdlib/resident_modules.gen.def"
#undef RESIDENT_MODULE
};

}  // namespace

std::span<ModuleDefinition const> standard_modules() { return modules; }

}  // namespace loopscope
