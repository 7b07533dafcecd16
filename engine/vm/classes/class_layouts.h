#pragma once

#include "values/core/type.h"

namespace loopscope {

class Runtime;

/// The built-in type whose C++ layout the instances of a class have: the first base, followed upwards, that was not
/// created by a class statement.
Type& native_base(Type const& type);

/// Whether a class of the program can have this built-in type as a base.
bool can_be_base(Runtime& runtime, Type const& native);

/// Gives a class the slots of its built-in base and the slots that create, destroy and traverse its instances.
void apply_layout(Runtime& runtime, Type& type);

/// `Base.__new__(cls, …)` and `Base.__init__(self, …)` of a built-in base.
Completion<Value> create_native(Runtime& runtime, Type& type, CallArguments const& arguments);
Completion<void> initialize_native(Runtime& runtime, Value const& self, CallArguments const& arguments);

}  // namespace loopscope
