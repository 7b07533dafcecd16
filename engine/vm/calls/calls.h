#pragma once

#include <string>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
struct CallArguments;

/// A callable as messages about its arguments name it: `__main__.f()`, `print()`; str(value) when it has no qualified
/// name. Mirrors _PyObject_FunctionStr.
Completion<std::string> function_text(Runtime& runtime, Value const& callable);

/// The call slot of native functions: what a blocking one waits for is run to its end inside the call.
Completion<Value> call_builtin_function(Runtime& runtime, Value const& callable, CallArguments const& arguments);

/// Whether `*value` can be: what has `__iter__`, or `__getitem__`.
bool can_be_iterated(Runtime& runtime, Value const& value);
/// Whether `**value` can be: a dict, or what has `keys`.
bool is_mapping(Runtime& runtime, Value const& value);

}  // namespace loopscope
