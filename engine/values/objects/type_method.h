#pragma once

#include <span>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// Calls the special method that the value's type has under the name, for what has no slot (`__index__`, `__abs__` …);
/// unset when there is none, and for the built-in types, whose own such methods do no more than their caller. Looked up
/// on the type, never on the instance.
Completion<Value> call_type_method(Runtime& runtime, Value const& self, std::string_view name,
                                   std::span<Value const> arguments = {});

}  // namespace loopscope
