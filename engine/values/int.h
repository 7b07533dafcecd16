#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "values/completion.h"
#include "values/object.h"
#include "values/value.h"

namespace loopscope {

class Runtime;

/// An int that does not fit a Value inline (or an instance of a guest subclass of int). Immutable.
class IntObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::int_;

  IntObject(Type& type, std::int64_t number) : Object(object_kind, type), value(number) {}

  std::int64_t const value;
};

Value wide_int_value(Runtime& runtime, std::int64_t value);

/// The int as a Value, inline or not.
inline Value int_value(Runtime& runtime, std::int64_t value) {
  if (Value::fits_inline(value)) [[likely]]
    return Value::small_int(value);
  return wide_int_value(runtime, value);
}

/// Whether it is an int; True and False are.
inline bool is_int(Value const& value) { return value.is_small_int() || value.is_bool() || value.is<IntObject>(); }
/// The number; the value must be an int.
inline std::int64_t as_int(Value const& value) {
  if (value.is_small_int()) [[likely]]
    return value.as_small_int();
  if (value.is_bool()) return value.is_true();
  return value.as<IntObject>()->value;
}

/// OverflowError, for a result of more than 64 bits.
Raised raise_int_overflow(Runtime& runtime);

/// The value of an int, as an index or a count; TypeError `'float' object cannot be interpreted as an integer` for
/// others.
Completion<std::int64_t> index_of(Runtime& runtime, Value const& value);

/// Reads an int as `int(text, base)` does: white space around, a sign, underscores between digits, a prefix (base 0 or
/// its own). ValueError as CPython's; `shown` is the literal for its message.
Completion<Value> parse_int(Runtime& runtime, std::string_view text, int base);

/// Digits in the base (2 to 36), lower case, with `-` when negative, without a prefix.
std::string int_text(std::int64_t value, int base = 10);

}  // namespace loopscope
