#pragma once

#include <string_view>

#include "values/core/runtime.h"

namespace loopscope {

/// Gives the built-in types their special methods as attributes, so that the program can call `super().__init__(…)`,
/// `list.__getitem__(self, i)` or `object.__setattr__(self, name, value)`, and hasattr finds them. Mirrors the slotdefs
/// of Objects/typeobject.c.
void add_slot_wrappers(Runtime& runtime);

/// The same for one type and a list of names as TypeSlotMethods has it.
void add_slot_methods(Runtime& runtime, Type& type, std::string_view names);

}  // namespace loopscope
