#pragma once

#include <string>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
struct CallArguments;

/// The name of a callable in messages about its arguments: `__main__.f()`, `print()`; str(value) when the callable has
/// no qualified name. Mirrors _PyObject_FunctionStr.
Completion<std::string> function_text(Runtime& runtime, Value const& callable);

/// The call slot of native functions. A blocking function runs the coroutine that it waits for to its end inside the
/// call.
Completion<Value> call_builtin_function(Runtime& runtime, Value const& callable, CallArguments const& arguments);

/// Whether `*value` is valid: the value has `__iter__` or `__getitem__`.
bool can_be_iterated(Runtime& runtime, Value const& value);
/// Whether `**value` is valid: the value is a dict or has `keys`.
bool is_mapping(Runtime& runtime, Value const& value);

}  // namespace loopscope
