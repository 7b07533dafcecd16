#pragma once

#include "values/core/type.h"

namespace loopscope {

class Runtime;

/// Fills the slots of a class, and then those of its subclasses, from the attributes of the class and its bases: a
/// special method of the program makes the slot call that method; a special method of a built-in base restores the slot
/// of that base. Call it when the class is created and whenever one of its special names changes. Mirrors
/// fixup_slot_dispatchers in Objects/typeobject.c.
void update_slots(Runtime& runtime, Type& type);

/// The slots of classes whose methods the interpreter can call without a nested run.
Completion<void> dispatch_initialize(Runtime& runtime, Value const& self, CallArguments const& arguments);
Completion<Value> dispatch_call(Runtime& runtime, Value const& self, CallArguments const& arguments);
/// Calls a class: `__new__`, then `__init__` if `__new__` returned an instance. Mirrors type_call.
Completion<Value> construct_instance(Runtime& runtime, Type& type, CallArguments const& arguments);
/// Raises TypeError when `__init__` did not return None.
Completion<void> check_initialized(Runtime& runtime, Value const& result);

}  // namespace loopscope
