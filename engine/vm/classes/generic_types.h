#pragma once

namespace loopscope {

class Runtime;
class Type;

/// Makes a built-in type generic: `list[int]` is a types.GenericAlias.
void add_class_getitem(Runtime& runtime, Type& type);

/// `list[int]`, `type[int]` and `int | str`; the objects that they make are the library's (stdlib/_generic.py).
void install_generic_types(Runtime& runtime);

}  // namespace loopscope
