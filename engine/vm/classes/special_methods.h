#pragma once

#include <initializer_list>

#include "values/core/call_arguments.h"
#include "values/core/completion.h"
#include "values/core/value.h"
#include "values/objects/attributes.h"

namespace loopscope {

/// A special method is looked up on the type, never on the instance; then bound as an attribute is. An unset callable:
/// the type has none. Mirrors lookup_maybe_method in Objects/typeobject.c.
Completion<Method> find_special(Runtime& runtime, Value const& self, StrObject& name);
/// Calls what find_special gave.
Completion<Value> call_special(Runtime& runtime, Method const& method, std::initializer_list<Value> arguments = {});
Completion<Value> call_special(Runtime& runtime, Method const& method, CallArguments const& arguments);

/// The result of the method, or unset when there is none.
Completion<Value> try_special(Runtime& runtime, Value const& self, StrObject& name,
                              std::initializer_list<Value> arguments = {});

}  // namespace loopscope
