#pragma once

#include "values/core/type.h"

namespace loopscope {

class Runtime;

/// Fills a class's slots from what its attributes and its bases say: a special method of the program makes its slot
/// call it, one of a built-in base gives that base's own slot. Then does the same for the classes below it. To be
/// called when the class is made and whenever a special name of it changes. Mirrors fixup_slot_dispatchers in
/// Objects/typeobject.c.
void update_slots(Runtime& runtime, Type& type);

/// The slots of classes whose methods the interpreter calls itself, without a nested run.
Completion<void> dispatch_initialize(Runtime& runtime, Value const& self, CallArguments const& arguments);
Completion<Value> dispatch_call(Runtime& runtime, Value const& self, CallArguments const& arguments);
/// Calling a class: `__new__`, then `__init__` when that gave an instance. Mirrors type_call.
Completion<Value> construct_instance(Runtime& runtime, Type& type, CallArguments const& arguments);
/// TypeError for what `__init__` gave back, when that is not None.
Completion<void> check_initialized(Runtime& runtime, Value const& result);

}  // namespace loopscope
