#pragma once

#include <span>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// Calls the special method of this name that the value's type defines, for methods without a slot (`__index__`,
/// `__abs__` …). Returns unset when there is none, and for built-in types, for which the caller implements the same
/// operation. The lookup is on the type, never on the instance.
Completion<Value> call_type_method(Runtime& runtime, Value const& self, std::string_view name,
                                   std::span<Value const> arguments = {});

}  // namespace loopscope
