#pragma once

#include <cstdint>

#include "bytecode/code_object.h"
#include "values/containers/dict.h"
#include "values/containers/iterators.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/type.h"
#include "values/core/value.h"
#include "values/numbers/int.h"

// Operations that the interpreter's loop executes itself for the most frequent types. Everything else goes through
// values/core/operators.h.
namespace loopscope::fast_paths {

/// Compares two C++ numbers.
template <typename T>
bool compare(Comparison comparison, T left, T right) {
  switch (comparison) {
    case Comparison::equal: return left == right;
    case Comparison::not_equal: return left != right;
    case Comparison::less: return left < right;
    case Comparison::less_equal: return left <= right;
    case Comparison::greater: return left > right;
    case Comparison::greater_equal: return left >= right;
  }
  UNREACHABLE();
}

/// Stores `a op b` in `left`; false for a division by zero, an overflow of 64 bits and other operators.
inline bool integer_arithmetic(Runtime& runtime, BinaryOperator operation, Value& left, std::int64_t a,
                               std::int64_t b) {
  std::int64_t result = 0;
  switch (operation) {
    // Inline ints have 48 bits: these two cannot overflow.
    case BinaryOperator::add: result = a + b; break;
    case BinaryOperator::subtract: result = a - b; break;
    case BinaryOperator::multiply:
      if (__builtin_mul_overflow(a, b, &result)) return false;
      break;
    case BinaryOperator::floor_divide:
      if (b == 0) return false;
      result = a / b - (a % b != 0 && (a < 0) != (b < 0));
      break;
    case BinaryOperator::modulo:
      if (b == 0) return false;
      result = a % b;
      if (result != 0 && (result < 0) != (b < 0)) result += b;
      break;
    case BinaryOperator::bit_and: result = a & b; break;
    case BinaryOperator::bit_or: result = a | b; break;
    case BinaryOperator::bit_xor: result = a ^ b; break;
    default: return false;
  }
  left = int_value(runtime, result);
  return true;
}

/// Stores the result in `left`; false for a NaN. The general operator handles NaN, because it creates a distinct float
/// for each.
inline bool put_float(Value& left, double result) {
  if (result != result) return false;
  left = Value::number(result);
  return true;
}

/// Stores `a op b` in `left`; false for a division by zero, a NaN result and other operators.
inline bool float_arithmetic(BinaryOperator operation, Value& left, double a, double b) {
  switch (operation) {
    case BinaryOperator::add: return put_float(left, a + b);
    case BinaryOperator::subtract: return put_float(left, a - b);
    case BinaryOperator::multiply: return put_float(left, a * b);
    case BinaryOperator::divide: return b != 0 && put_float(left, a / b);
    default: return false;
  }
}

/// `left op right` for inline ints and floats: stores the result in `left`. Returns false and changes nothing for other
/// types and for errors.
inline bool arithmetic(Runtime& runtime, BinaryOperator operation, Value& left, Value const& right) {
  if (both_small_ints(left, right))
    return integer_arithmetic(runtime, operation, left, left.as_small_int(), right.as_small_int());
  if (left.is_float()) {
    if (right.is_float()) return float_arithmetic(operation, left, left.as_float(), right.as_float());
    if (right.is_small_int())
      return float_arithmetic(operation, left, left.as_float(), static_cast<double>(right.as_small_int()));
  } else if (left.is_small_int() && right.is_float()) {
    return float_arithmetic(operation, left, static_cast<double>(left.as_small_int()), right.as_float());
  }
  return false;
}

/// The item of a list at an index within its bounds, counted from either end; null for other containers, subclasses of
/// list and other keys.
inline Value* list_item(Value const& container, Value const& key, Type const* list_type) {
  if (!key.is_small_int() || !container.is_object() || &container.object()->type() != list_type) return nullptr;
  auto& items = container.as<ListObject>()->items;
  std::int64_t index = key.as_small_int();
  auto const size = static_cast<std::int64_t>(items.size());
  if (index < 0) index += size;
  if (index < 0 || index >= size) return nullptr;
  return &items[static_cast<std::size_t>(index)];
}

/// The next item of an iterator; unset at the end.
inline Completion<Value> next_of(Runtime& runtime, Value const& value) {
  auto* iterator = value.if_is<IteratorObject>();
  if (!iterator) return next(runtime, value);
  switch (iterator->source) {
    case IteratorObject::Source::range: {
      if (iterator->remaining <= 0) return Value();
      std::int64_t const number = iterator->position;
      --iterator->remaining;
      // The last step may overflow; the resulting position is never used.
      iterator->position =
          static_cast<std::int64_t>(static_cast<std::uint64_t>(number) + static_cast<std::uint64_t>(iterator->step));
      return int_value(runtime, number);
    }
    case IteratorObject::Source::list:
      if (auto const* list = iterator->subject.if_is<ListObject>();
          list && iterator->position < static_cast<std::int64_t>(list->items.size())) {
        return list->items[static_cast<std::size_t>(iterator->position++)];
      }
      break;
    default: break;
  }
  return next_item(runtime, *iterator);
}

/// The global or built-in with the code's name of that index; null when there is none. The code caches the place in the
/// globals at which the name was last found.
inline Value const* find_global(CodeObject& code, DictObject const& globals, DictObject const& builtins,
                                std::uint32_t name_index) {
  StrObject const& name = *code.names[name_index];
  if (code.global_places.empty()) [[unlikely]]
    code.global_places.resize(code.names.size());
  auto const entries = globals.entries();
  std::uint32_t& place = code.global_places[name_index];
  if (place < entries.size()) {
    DictObject::Entry const& entry = entries[place];
    if (entry.key.is<StrObject>() && entry.key.as<StrObject>() == &name) return &entry.value;
  }
  if (Value const* value = globals.find_str(name)) {
    place = static_cast<std::uint32_t>(reinterpret_cast<DictObject::Entry const*>(reinterpret_cast<char const*>(value) -
                                                                                  offsetof(DictObject::Entry, value)) -
                                       entries.data());
    return value;
  }
  return builtins.find_str(name);
}

}  // namespace loopscope::fast_paths
