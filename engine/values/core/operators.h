#pragma once

#include <cstdint>

#include "values/core/completion.h"
#include "values/core/type.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

// The language's operations on arbitrary values, with CPython's messages. Each can run guest code. Mirrors
// Objects/abstract.c.

/// `left op right`.
Completion<Value> binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right);
/// `left op= right`: returns the value to store.
Completion<Value> in_place(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right);
Completion<Value> unary(Runtime& runtime, UnaryOperator operation, Value const& value);

/// `left op right` for a comparison; the result may be any value.
Completion<Value> compare(Runtime& runtime, Comparison comparison, Value const& left, Value const& right);
/// Whether the values are identical or equal, as containers compare their items.
Completion<bool> equals(Runtime& runtime, Value const& left, Value const& right);
/// The truth value of the comparison, without the shortcut for identical values.
Completion<bool> holds(Runtime& runtime, Comparison comparison, Value const& left, Value const& right);

/// Implements `truth` for all other types: their truth slot, else their length, else true.
Completion<bool> slow_truth(Runtime& runtime, Value const& value);
/// `bool(value)`
inline Completion<bool> truth(Runtime& runtime, Value const& value) {
  if (value.is_bool()) [[likely]]
    return value.is_true();
  if (value.is_none()) return false;
  if (value.is_small_int()) return value.as_small_int() != 0;
  return slow_truth(runtime, value);
}

/// `item in container`
Completion<bool> contains(Runtime& runtime, Value const& container, Value const& item);
Completion<Value> get_item(Runtime& runtime, Value const& container, Value const& key);
Completion<void> set_item(Runtime& runtime, Value const& container, Value const& key, Value value);
Completion<void> delete_item(Runtime& runtime, Value const& container, Value const& key);

/// `iter(value)`: raises TypeError `'int' object is not iterable`.
Completion<Value> iterate(Runtime& runtime, Value const& iterable);
/// The next item; unset when exhausted (a StopIteration of guest code is consumed). Raises TypeError `'int' object is
/// not an iterator`.
Completion<Value> next(Runtime& runtime, Value const& iterator);
/// `len(value)`
Completion<std::int64_t> length(Runtime& runtime, Value const& value);
/// `hash(value)`: raises TypeError for an unhashable value.
Completion<std::int64_t> hash(Runtime& runtime, Value const& value);

/// `isinstance(value, type_or_tuple)` and `issubclass`; a metaclass may define `__instancecheck__` or
/// `__subclasscheck__`.
Completion<bool> is_instance(Runtime& runtime, Value const& value, Value const& type_or_tuple);
Completion<bool> is_subclass(Runtime& runtime, Value const& type, Value const& type_or_tuple);
/// type.__instancecheck__ and type.__subclasscheck__ themselves.
Completion<bool> is_plain_instance(Runtime& runtime, Value const& value, Type const& type);
Completion<bool> is_plain_subclass(Runtime& runtime, Value const& type, Type const& above);

/// The operator in messages: `+`, `**`.
char const* operator_text(BinaryOperator operation);
char const* comparison_text(Comparison comparison);

}  // namespace loopscope
