#pragma once

#include <cstdint>
#include <span>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
class StrObject;

/// The arguments of a call, borrowed from the caller for the call's length: first the positional values, then one value
/// for each keyword, in order. As CPython's vectorcall.
struct CallArguments {
  std::span<Value const> positional;
  std::span<Value const> keyword_values;
  std::span<Ref<StrObject> const> keyword_names;  ///< Interned, as many as keyword_values.
};

/// Calls any callable with the arguments, through its type's `call` slot, and waits for its end: runs guest code inside
/// this call.
/// `'int' object is not callable` when there is none.
Completion<Value> call(Runtime&, Value const& callable, CallArguments const&);
/// The same with positional arguments alone.
Completion<Value> call(Runtime&, Value const& callable, std::span<Value const> positional = {});
bool is_callable(Runtime&, Value const& value);

}  // namespace loopscope
