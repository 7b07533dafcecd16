#pragma once

#include <cstdint>
#include <span>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
class StrObject;

/// The arguments of a call, borrowed from the caller for the duration of the call: the positional values, and one value
/// for each keyword, in order. Mirrors CPython's vectorcall convention.
struct CallArguments {
  std::span<Value const> positional;
  std::span<Value const> keyword_values;
  std::span<Ref<StrObject> const> keyword_names;  ///< Interned; as many as keyword_values.
};

/// Calls any callable with the arguments through its type's `call` slot and returns when the call ends; guest code runs
/// inside this call. Raises TypeError `'int' object is not callable`.
Completion<Value> call(Runtime&, Value const& callable, CallArguments const&);
/// As above, with positional arguments only.
Completion<Value> call(Runtime&, Value const& callable, std::span<Value const> positional = {});
bool is_callable(Runtime&, Value const& value);

}  // namespace loopscope
