#pragma once

#include <string_view>

#include "values/core/runtime.h"

namespace loopscope {

/// Adds to the built-in types their special methods as attributes, so that the program can call `super().__init__(…)`,
/// `list.__getitem__(self, i)` or `object.__setattr__(self, name, value)`, and hasattr finds them. Mirrors the slotdefs
/// of Objects/typeobject.c.
void add_slot_wrappers(Runtime& runtime);

/// Adds the special methods to one type; `names` has the form of TypeSlotMethods::names.
void add_slot_methods(Runtime& runtime, Type& type, std::string_view names);

}  // namespace loopscope
