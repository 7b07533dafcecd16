#include "values/core/operators.h"

#include <algorithm>
#include <array>

#include "values/containers/dict.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/hash.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/objects/attributes.h"
#include "values/text/bytes.h"
#include "values/text/str.h"

namespace loopscope {

char const* operator_text(BinaryOperator operation) {
  constexpr std::array texts = {"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"};
  return texts[static_cast<std::size_t>(operation)];
}

char const* comparison_text(Comparison comparison) {
  constexpr std::array texts = {"==", "!=", "<", "<=", ">", ">="};
  return texts[static_cast<std::size_t>(comparison)];
}

namespace {

std::string quoted_type(Runtime& runtime, Value const& value) { return "'" + type_of(runtime, value).name() + "'"; }

bool is_concatenable(Value const& value) {
  return value.is<StrObject>() || value.is<ListObject>() || value.is<TupleObject>();
}

/// Whether CPython's type defines sq_repeat.
bool is_repeatable(Value const& value) { return is_concatenable(value) || value.is<BytesObject>(); }

/// Whether CPython's type defines tp_as_sequence, which selects between two messages and determines whether the right
/// operand of `*=` is tried.
bool has_sequence_methods(Type const& type) { return type.is_guest_class || type.slots.length || type.slots.contains; }

/// Raises the TypeError for operands of which neither supports the operation.
Raised raise_unsupported(Runtime& runtime, BinaryOperator operation, bool in_place, Value const& left,
                         Value const& right) {
  Type* type_error = runtime.types.type_error;
  if (operation == BinaryOperator::add && is_concatenable(left)) {
    char const* name = left.is<StrObject>() ? "str" : left.is<ListObject>() ? "list" : "tuple";
    return runtime.raise(type_error, std::string("can only concatenate ") + name + " (not \"" +
                                         type_of(runtime, right).name() + "\") to " + name);
  }
  bool const looks_right = !in_place || !has_sequence_methods(type_of(runtime, left));
  if (operation == BinaryOperator::multiply && (is_repeatable(left) || (looks_right && is_repeatable(right)))) {
    Value const& count = is_repeatable(left) ? right : left;
    return runtime.raise(type_error, "can't multiply sequence by non-int of type " + quoted_type(runtime, count));
  }
  std::string text = operator_text(operation);
  if (in_place) {
    text += '=';
  } else if (operation == BinaryOperator::power) {
    text += " or pow()";
  }
  return runtime.raise(type_error, "unsupported operand type(s) for " + text + ": " + quoted_type(runtime, left) +
                                       " and " + quoted_type(runtime, right));
}

/// Whether the left operand's `+=` or `*=` is a sequence operation, which CPython tries only after the number methods
/// of both.
bool is_concatenation(Runtime& runtime, BinaryOperator operation, Value const& left) {
  if (operation != BinaryOperator::add && operation != BinaryOperator::multiply) return false;
  auto const slot = type_of(runtime, left).slots.in_place;
  return slot && (slot == runtime.types.list->slots.in_place || slot == runtime.types.bytearray->slots.in_place);
}

/// Whether `left *= right` fails although `left * right` repeats the right operand: CPython ignores the right operand's
/// sq_repeat when the left operand's type defines sequence methods. Mirrors PyNumber_InPlaceMultiply.
bool hides_repetition(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (operation != BinaryOperator::multiply || is_repeatable(left)) return false;
  if (!has_sequence_methods(type_of(runtime, left))) return false;
  BuiltinTypes const& types = runtime.types;
  auto const slot = type_of(runtime, right).slots.binary;
  return std::ranges::any_of(std::array{types.str, types.list, types.tuple, types.bytes, types.bytearray},
                             [&](Type const* type) { return type->slots.binary == slot; });
}

/// The result, or not_implemented.
Completion<Value> try_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  Type& left_type = type_of(runtime, left);
  Type& right_type = type_of(runtime, right);
  auto const left_slot = left_type.slots.binary;
  auto const right_slot = right_type.slots.binary == left_slot ? nullptr : right_type.slots.binary;
  bool const right_first = right_slot && left_slot && right_type.is_subtype_of(left_type);
  if (right_first) {
    Value result = TRY(right_slot(runtime, operation, left, right));
    if (!result.is_not_implemented()) return result;
  }
  if (left_slot) {
    Value result = TRY(left_slot(runtime, operation, left, right));
    if (!result.is_not_implemented()) return result;
  }
  if (right_slot && !right_first) return right_slot(runtime, operation, left, right);
  return Value::not_implemented();
}

}  // namespace

Completion<Value> binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  Value result = TRY(try_binary(runtime, operation, left, right));
  if (result.is_not_implemented()) return raise_unsupported(runtime, operation, false, left, right);
  return result;
}

Completion<Value> in_place(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (is_concatenation(runtime, operation, left)) {
    Type& right_type = type_of(runtime, right);
    if (right_type.is_guest_class && right_type.slots.binary &&
        right_type.slots.binary != type_of(runtime, left).slots.binary) {
      Value result = TRY(right_type.slots.binary(runtime, operation, left, right));
      if (!result.is_not_implemented()) return result;
    }
  }
  if (auto const slot = type_of(runtime, left).slots.in_place) {
    Value result = TRY(slot(runtime, operation, left, right));
    if (!result.is_not_implemented()) return result;
  }
  Value result = Value::not_implemented();
  if (!hides_repetition(runtime, operation, left, right)) {
    result = TRY(try_binary(runtime, operation, left, right));
  } else if (auto const slot = type_of(runtime, left).slots.binary) {
    result = TRY(slot(runtime, operation, left, right));
  }
  if (result.is_not_implemented()) return raise_unsupported(runtime, operation, true, left, right);
  return result;
}

Completion<Value> unary(Runtime& runtime, UnaryOperator operation, Value const& value) {
  constexpr std::array texts = {"~", "+", "-"};
  if (auto const slot = type_of(runtime, value).slots.unary) {
    Value result = TRY(slot(runtime, operation, value));
    if (!result.is_not_implemented()) return result;
  }
  return runtime.raise(runtime.types.type_error, std::string("bad operand type for unary ") +
                                                     texts[static_cast<std::size_t>(operation)] + ": " +
                                                     quoted_type(runtime, value));
}

namespace {

Comparison reflected(Comparison comparison) {
  switch (comparison) {
    case Comparison::less: return Comparison::greater;
    case Comparison::less_equal: return Comparison::greater_equal;
    case Comparison::greater: return Comparison::less;
    case Comparison::greater_equal: return Comparison::less_equal;
    default: return comparison;
  }
}

}  // namespace

Completion<Value> compare(Runtime& runtime, Comparison comparison, Value const& left, Value const& right) {
  Type& left_type = type_of(runtime, left);
  Type& right_type = type_of(runtime, right);
  auto const right_slot = right_type.slots.compare;
  bool const right_first = &left_type != &right_type && right_slot && right_type.is_subtype_of(left_type);
  if (right_first) {
    Value result = TRY(right_slot(runtime, right, left, reflected(comparison)));
    if (!result.is_not_implemented()) return result;
  }
  if (auto const left_slot = left_type.slots.compare) {
    Value result = TRY(left_slot(runtime, left, right, comparison));
    if (!result.is_not_implemented()) return result;
  }
  if (right_slot && !right_first) {
    Value result = TRY(right_slot(runtime, right, left, reflected(comparison)));
    if (!result.is_not_implemented()) return result;
  }
  if (comparison == Comparison::equal) return Value::boolean(identical(left, right));
  if (comparison == Comparison::not_equal) return Value::boolean(!identical(left, right));
  return runtime.raise(runtime.types.type_error,
                       std::string("'") + comparison_text(comparison) + "' not supported between instances of " +
                           quoted_type(runtime, left) + " and " + quoted_type(runtime, right));
}

Completion<bool> holds(Runtime& runtime, Comparison comparison, Value const& left, Value const& right) {
  Value const result = TRY(compare(runtime, comparison, left, right));
  return truth(runtime, result);
}

Completion<bool> equals(Runtime& runtime, Value const& left, Value const& right) {
  if (identical(left, right)) return true;
  if (both_small_ints(left, right)) return false;
  auto* left_text = left.if_is<StrObject>();
  auto* right_text = right.if_is<StrObject>();
  if (left_text && right_text && !left_text->type().is_guest_class && !right_text->type().is_guest_class)
    return same_text(*left_text, *right_text);
  return holds(runtime, Comparison::equal, left, right);
}

Completion<bool> slow_truth(Runtime& runtime, Value const& value) {
  TypeSlots const& slots = type_of(runtime, value).slots;
  if (slots.truth) return slots.truth(runtime, value);
  if (slots.length) return TRY(slots.length(runtime, value)) != 0;
  return true;
}

Completion<bool> contains(Runtime& runtime, Value const& container, Value const& item) {
  TypeSlots const& slots = type_of(runtime, container).slots;
  if (slots.contains) return slots.contains(runtime, container, item);
  Completion<Value> iterator = iterate(runtime, container);
  if (iterator.is_raised()) {
    if (!runtime.raised_is(runtime.types.type_error)) return Raised{};
    runtime.take_exception();
    return runtime.raise(runtime.types.type_error,
                         "argument of type " + quoted_type(runtime, container) + " is not a container or iterable");
  }
  while (true) {
    Value const candidate = TRY(next(runtime, iterator.value()));
    if (candidate.is_unset()) return false;
    if (TRY(equals(runtime, candidate, item))) return true;
  }
}

Completion<Value> get_item(Runtime& runtime, Value const& container, Value const& key) {
  if (auto const slot = type_of(runtime, container).slots.get_item) return slot(runtime, container, key);
  if (auto* type = container.if_is<Type>()) {
    if (type == runtime.types.type) {
      Value const arguments[] = {container, key};
      if (Value const* method = type->find(*runtime.intern(".class_getitem"))) return call(runtime, *method, arguments);
    }
    Value const method = TRY(find_attribute(runtime, container, *runtime.intern("__class_getitem__")));
    if (!method.is_unset()) return call(runtime, method, {&key, 1});
    return runtime.raise(runtime.types.type_error, "type '" + type->name() + "' is not subscriptable");
  }
  return runtime.raise(runtime.types.type_error, quoted_type(runtime, container) + " object is not subscriptable");
}

Completion<void> set_item(Runtime& runtime, Value const& container, Value const& key, Value value) {
  if (auto const slot = type_of(runtime, container).slots.set_item)
    return slot(runtime, container, key, std::move(value));
  return runtime.raise(runtime.types.type_error,
                       quoted_type(runtime, container) + " object does not support item assignment");
}

namespace {

/// One of CPython's two messages: one for an integer index into a sequence-like object, one for all other cases.
/// Mirrors PyObject_DelItem.
char const* no_deletion(Runtime& runtime, Value const& container, Value const& key) {
  return has_sequence_methods(type_of(runtime, container)) && is_int(key) ? " object doesn't support item deletion"
                                                                          : " object does not support item deletion";
}

}  // namespace

Completion<void> delete_item(Runtime& runtime, Value const& container, Value const& key) {
  if (auto const slot = type_of(runtime, container).slots.set_item)
    return slot(runtime, container, key, Value::unset());
  return runtime.raise(runtime.types.type_error,
                       quoted_type(runtime, container) + no_deletion(runtime, container, key));
}

Completion<Value> iterate(Runtime& runtime, Value const& iterable) {
  if (auto const slot = type_of(runtime, iterable).slots.iterate) return slot(runtime, iterable);
  return runtime.raise(runtime.types.type_error, quoted_type(runtime, iterable) + " object is not iterable");
}

Completion<Value> next(Runtime& runtime, Value const& iterator) {
  auto const slot = type_of(runtime, iterator).slots.next;
  if (!slot)
    return runtime.raise(runtime.types.type_error, quoted_type(runtime, iterator) + " object is not an iterator");
  auto item = slot(runtime, iterator);
  if (item.is_raised() && runtime.raised_is(runtime.types.stop_iteration)) {
    Ref<ExceptionObject> const dropped = runtime.take_exception();
    return Value::unset();
  }
  return item;
}

Completion<std::int64_t> length(Runtime& runtime, Value const& value) {
  if (auto const slot = type_of(runtime, value).slots.length) return slot(runtime, value);
  return runtime.raise(runtime.types.type_error, "object of type " + quoted_type(runtime, value) + " has no len()");
}

Completion<std::int64_t> hash(Runtime& runtime, Value const& value) {
  constexpr std::int64_t hash_of_none = 0xFCA86420;
  bool const may_override = value.is_object() && value.object()->type().is_guest_class;
  if (auto* string = value.if_is<StrObject>(); string && !may_override) return string->hash();
  if (value.is_small_int() || value.is_bool()) return hash_int(as_int(value));
  if (value.is_float()) return hash_float(value.as_float());
  if (value.is_none()) return hash_of_none;
  if (!value.is_object()) return static_cast<std::int64_t>(value.bits() & 0xFF) + 1'000'003;
  TypeSlots const& slots = value.object()->type().slots;
  if (slots.unhashable)
    return runtime.raise(runtime.types.type_error, "unhashable type: " + quoted_type(runtime, value));
  if (slots.hash) return slots.hash(runtime, value);
  return hash_identity(runtime, *value.object());
}

}  // namespace loopscope
