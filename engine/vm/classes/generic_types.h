#pragma once

namespace loopscope {

class Runtime;
class Type;

/// Adds `__class_getitem__` to a built-in type: `list[int]` is a types.GenericAlias.
void add_class_getitem(Runtime& runtime, Type& type);

/// Implements `list[int]`, `type[int]` and `int | str`; the resulting objects are defined in
/// stdlib/python/typing/_generic.py.
void install_generic_types(Runtime& runtime);

}  // namespace loopscope
