#pragma once

#include <initializer_list>

#include "values/core/call_arguments.h"
#include "values/core/completion.h"
#include "values/core/value.h"
#include "values/objects/attributes.h"

namespace loopscope {

/// Looks up a special method on the type, never on the instance, and binds it as attribute access does. The callable is
/// unset when the type has no such method. Mirrors lookup_maybe_method in Objects/typeobject.c.
Completion<Method> find_special(Runtime& runtime, Value const& self, StrObject& name);
/// Calls the method that find_special returned.
Completion<Value> call_special(Runtime& runtime, Method const& method, std::initializer_list<Value> arguments = {});
Completion<Value> call_special(Runtime& runtime, Method const& method, CallArguments const& arguments);

/// Calls the special method if the type has one. Returns its result, or unset when there is no such method.
Completion<Value> try_special(Runtime& runtime, Value const& self, StrObject& name,
                              std::initializer_list<Value> arguments = {});

}  // namespace loopscope
