#include "stdlib/modules.h"

namespace loopscope {

namespace {

constexpr ModuleDefinition modules[] = {
#define MODULE(name, make) {name, make},
#include "stdlib/modules.def"
#undef MODULE
#define RESIDENT_MODULE(name, text) {name, nullptr, text},
#include "stdlib/resident_modules.gen.def"
#undef RESIDENT_MODULE
};

}  // namespace

std::span<ModuleDefinition const> standard_modules() { return modules; }

}  // namespace loopscope
