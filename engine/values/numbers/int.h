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

/// An int that does not fit a Value inline, or an instance of a guest subclass of int. Immutable.
class IntObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::int_;

  IntObject(Type& type, std::int64_t number) : Object(object_kind, type), value(number) {}
  /// The same number as `other`, which is an int.
  IntObject(Type& type, Value const& other);
  /// `number` needs more than 64 bits; it is taken over.
  IntObject(Type& type, std::unique_ptr<BigInteger const> number);
  ~IntObject() {
    if (big) drop_big();
  }

  std::int64_t const value;               ///< The number; where it is big, the 64-bit int nearest to it.
  BigInteger const* const big = nullptr;  ///< Owned; null unless the number needs more than 64 bits.

 private:
  void drop_big();
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
/// The number, or where it is big (`big_of`) the 64-bit int nearest to it; the value must be an int.
inline std::int64_t as_int(Value const& value) {
  if (value.is_small_int()) [[likely]]
    return value.as_small_int();
  if (value.is_bool()) return value.is_true();
  return value.as<IntObject>()->value;
}

/// The number of an int that needs more than 64 bits; null for others.
inline BigInteger const* big_of(Value const& value) {
  auto const* object = value.if_is<IntObject>();
  return object ? object->big : nullptr;
}
/// The int as a Value, big or not.
Value int_value(Runtime& runtime, BigInteger number);
/// The same number as a plain int: what an operation gives for an instance of bool or of a subclass.
Value plain_int(Runtime& runtime, Value const& value);

/// MemoryError, for a result of more bits than Loopscope calculates with: CPython goes on.
Raised raise_int_too_large(Runtime& runtime);

/// The value as an int, by `__index__` where it is none; TypeError `'float' object cannot be interpreted as an
/// integer`. Mirrors PyNumber_Index.
Completion<Value> index_value(Runtime& runtime, Value const& value);
/// The same as a number of 64 bits: OverflowError `Python int too large to convert to C ssize_t`.
Completion<std::int64_t> index_of(Runtime& runtime, Value const& value);
/// The same, with the nearest 64-bit number for what is larger: slices, `list.insert` …
Completion<std::int64_t> clipped_index_of(Runtime& runtime, Value const& value);

/// Reads an int from a str or bytes as `int(text, base)` does: white space around, a sign, underscores between digits,
/// a prefix (base 0 or its own). ValueError as CPython's.
Completion<Value> parse_int(Runtime& runtime, Value const& text, int base);

/// The most digits that an int may have on its way to or from text in a base that is no power of two.
inline constexpr std::size_t maximum_text_digits = 4300;

/// Digits in the base (2 to 36), lower case, with `-` when negative, without a prefix.
std::string int_text(std::int64_t value, int base = 10);
/// The same of any int; ValueError for more than `maximum_text_digits`.
Completion<std::string> int_text(Runtime& runtime, Value const& value, int base = 10);

}  // namespace loopscope
