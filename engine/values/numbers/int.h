#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

class BigInteger;

/// An int that does not fit inline in a Value, or an instance of a guest subclass of int. Immutable.
class IntObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::int_;

  IntObject(Type& type, std::int64_t number) : Object(object_kind, type), value(number) {}
  /// `other` must be an int; the object gets the same number.
  IntObject(Type& type, Value const& other);
  /// `number` must need more than 64 bits; the object owns it.
  IntObject(Type& type, std::unique_ptr<BigInteger const> number);
  ~IntObject() {
    if (big) drop_big();
  }

  std::int64_t const value;               ///< The number; for a big one, the nearest 64-bit int.
  BigInteger const* const big = nullptr;  ///< Owned; null unless the number needs more than 64 bits.

 private:
  void drop_big();
};

/// Creates an IntObject; for numbers that do not fit inline.
Value wide_int_value(Runtime& runtime, std::int64_t value);

/// The int as a Value, inline or not.
inline Value int_value(Runtime& runtime, std::int64_t value) {
  if (Value::fits_inline(value)) [[likely]]
    return Value::small_int(value);
  return wide_int_value(runtime, value);
}

/// Whether the value is an int; bools are ints.
inline bool is_int(Value const& value) { return value.is_small_int() || value.is_bool() || value.is<IntObject>(); }
/// The number, or the nearest 64-bit int for a big one (see `big_of`); the value must be an int.
inline std::int64_t as_int(Value const& value) {
  if (value.is_small_int()) [[likely]]
    return value.as_small_int();
  if (value.is_bool()) return value.is_true();
  return value.as<IntObject>()->value;
}

/// The number of an int that needs more than 64 bits; null for all other values.
inline BigInteger const* big_of(Value const& value) {
  auto const* object = value.if_is<IntObject>();
  return object ? object->big : nullptr;
}
/// The int as a Value, big or not.
Value int_value(Runtime& runtime, BigInteger number);
/// The same number as a plain int: the result of operations on an instance of bool or of a subclass.
Value plain_int(Runtime& runtime, Value const& value);

/// Raises MemoryError for a result of more bits than Loopscope supports; CPython has no such limit.
Raised raise_int_too_large(Runtime& runtime);

/// The value as an int, through `__index__` when it is not an int; raises TypeError `'float' object cannot be
/// interpreted as an integer`. Mirrors PyNumber_Index.
Completion<Value> index_value(Runtime& runtime, Value const& value);
/// As `index_value`, as a 64-bit number; raises OverflowError `Python int too large to convert to C ssize_t`.
Completion<std::int64_t> index_of(Runtime& runtime, Value const& value);
/// As `index_of`, but returns the nearest 64-bit number for larger ones: for slices, `list.insert` …
Completion<std::int64_t> clipped_index_of(Runtime& runtime, Value const& value);

/// Parses an int from a str or bytes as `int(text, base)` does: surrounding white space, a sign, underscores between
/// digits, a prefix (for base 0 or the prefix's own base). Raises ValueError with CPython's message.
Completion<Value> parse_int(Runtime& runtime, Value const& text, int base);

/// The maximum number of digits for conversions of an int to or from text in a base that is not a power of two.
inline constexpr std::size_t maximum_text_digits = 4300;

/// The digits in the base (2 to 36), in lower case, with `-` when negative, without a prefix.
std::string int_text(std::int64_t value, int base = 10);
/// As above, for any int; raises ValueError for more than `maximum_text_digits` digits.
Completion<std::string> int_text(Runtime& runtime, Value const& value, int base = 10);

}  // namespace loopscope
