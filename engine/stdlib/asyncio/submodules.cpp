#include "stdlib/asyncio/submodules.h"

#include <algorithm>

#include "values/core/runtime.h"
#include "values/objects/module.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

struct Submodule {
  char const* name;
  std::string_view members;  ///< Separated by spaces.
};

constexpr Submodule submodules[] = {
#define SUBMODULE(name, members) {name, members},
#define LIBRARY_SUBMODULE(name, library_module, members)
#include "stdlib/asyncio/submodules.def"
#undef SUBMODULE
#undef LIBRARY_SUBMODULE
};

struct LibraryMembers {
  std::string_view library_module;
  std::string_view members;
};

constexpr LibraryMembers library_members[] = {
#define SUBMODULE(name, members)
#define LIBRARY_SUBMODULE(name, library_module, members) {library_module, members},
#include "stdlib/asyncio/submodules.def"
#undef SUBMODULE
#undef LIBRARY_SUBMODULE
};

/// Calls visit(name) for each name.
template <typename Visit>
void for_each_name(std::string_view members, Visit visit) {
  while (!members.empty()) {
    std::string_view const name = members.substr(0, members.find(' '));
    visit(name);
    members.remove_prefix(std::min(members.size(), name.size() + 1));
  }
}

}  // namespace

Completion<Ref<ModuleObject>> made_with_asyncio(Runtime&) { UNREACHABLE(); }

std::string_view library_module_of_asyncio(std::string_view name) {
  std::string_view found;
  for (auto const& [library_module, members] : library_members) {
    for_each_name(members, [&](std::string_view member) {
      if (member == name) found = library_module;
    });
  }
  return found;
}

void add_asyncio_submodules(Runtime& runtime, ModuleObject& asyncio) {
  for (Submodule const& submodule : submodules) {
    Ref<ModuleObject> module = make_module(runtime, submodule.name);
    for_each_name(submodule.members, [&](std::string_view name) {
      if (Value const* value = asyncio.attributes->find_str(*runtime.intern(name))) module->set(runtime, name, *value);
    });
    std::string_view const own_name = std::string_view(submodule.name).substr(sizeof "asyncio." - 1);
    asyncio.set(runtime, own_name, Value::from(module));
    runtime.interpreter->importer.add_made(std::move(module));
  }
}

}  // namespace loopscope
