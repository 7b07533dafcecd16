#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <span>
#include <string_view>

#include "values/containers/iterators.h"
#include "values/core/call_arguments.h"
#include "values/core/completion.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

/// Raises TypeError `list indices must be integers or slices, not str`.
Raised raise_bad_index(Runtime& runtime, std::string_view type_name, Value const& key);

/// Raises `error` with the message `cannot fit 'int' into an index-sized integer`.
Raised raise_no_index(Runtime& runtime, Type* error);

/// Whether a key or count is an int or defines `__index__`.
bool has_index(Runtime& runtime, Value const& value);

/// The number of repetitions for `sequence * count`, at least 0; raises MemoryError when the result would be too large.
Completion<std::int64_t> repeat_count(Runtime& runtime, Value const& count, std::size_t length, std::size_t item_bytes);

/// The only, optional, positional argument of `list()`, `tuple()`, `set()` …; unset when missing.
Completion<Value> single_optional_argument(Runtime& runtime, Type const& type, CallArguments const& arguments);

/// Compares two sequences item by item, as CPython's list and tuple do; calls the accessors again after guest code has
/// run.
template <typename Left, typename Right>
Completion<Value> compare_sequences(Runtime& runtime, Comparison comparison, Left left, Right right) {
  NativeDepth depth(runtime);
  if (depth.too_deep())
    return runtime.raise(runtime.types.recursion_error, "maximum recursion depth exceeded in comparison");
  bool const only_equality = comparison == Comparison::equal || comparison == Comparison::not_equal;
  if (only_equality && left().size() != right().size()) return Value::boolean(comparison == Comparison::not_equal);
  std::size_t index = 0;
  for (; index < left().size() && index < right().size(); ++index) {
    Value const a = left()[index];
    Value const b = right()[index];
    if (!TRY(equals(runtime, a, b))) {
      if (only_equality) return Value::boolean(comparison == Comparison::not_equal);
      return compare(runtime, comparison, a, b);
    }
  }
  return Value::boolean(holds(comparison, left().size() <=> right().size()));
}

}  // namespace loopscope
