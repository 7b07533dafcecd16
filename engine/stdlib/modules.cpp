#include "stdlib/modules.h"

namespace loopscope {

namespace {

constexpr ModuleDefinition modules[] = {
#define MODULE(name, make) {name, make},
#include "stdlib/modules.def"
#undef MODULE
};

}  // namespace

std::span<ModuleDefinition const> standard_modules() { return modules; }

}  // namespace loopscope
