#include "values/core/runtime.h"
#include "vm/classes/special_names.h"
#include "vm/slots/slot_dispatch.h"

namespace loopscope::slot_dispatch {

namespace {

/// Calls the method; not_implemented when there is none.
Completion<Value> try_operator(Runtime& runtime, Value const& self, StrObject& name, Value const& other) {
  Value result = TRY(try_special(runtime, self, name, {other}));
  return result.is_unset() ? Value::not_implemented() : std::move(result);
}

/// Whether the right operand's class overrides the method. Mirrors method_is_overloaded.
bool is_overloaded(Type const& left, Type const& right, StrObject& name) {
  Value const* of_right = right.find(name);
  if (!of_right) return false;
  Value const* of_left = left.find(name);
  return !of_left || !identical(*of_left, *of_right);
}

}  // namespace

Completion<Value> compare(Runtime& runtime, Value const& self, Value const& other, Comparison comparison) {
  return try_operator(runtime, self, *special_names(runtime).compare[static_cast<std::size_t>(comparison)], other);
}

/// Both operands may have this slot; it is then called once. Mirrors SLOT1BINFULL.
Completion<Value> binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  SpecialNames const& names = special_names(runtime);
  StrObject& name = *names.binary[static_cast<std::size_t>(operation)];
  StrObject& reflected = *names.reflected[static_cast<std::size_t>(operation)];
  Type& left_type = type_of(runtime, left);
  Type& right_type = type_of(runtime, right);
  bool asks_right = &left_type != &right_type && right_type.slots.binary == &binary;
  if (left_type.slots.binary == &binary) {
    if (asks_right && right_type.is_subtype_of(left_type) && is_overloaded(left_type, right_type, reflected)) {
      Value result = TRY(try_operator(runtime, right, reflected, left));
      if (!result.is_not_implemented()) return result;
      asks_right = false;
    }
    Value result = TRY(try_operator(runtime, left, name, right));
    if (!result.is_not_implemented() || &left_type == &right_type) return result;
  }
  if (asks_right) return try_operator(runtime, right, reflected, left);
  return Value::not_implemented();
}

Completion<Value> in_place(Runtime& runtime, BinaryOperator operation, Value const& self, Value const& other) {
  return try_operator(runtime, self, *special_names(runtime).in_place[static_cast<std::size_t>(operation)], other);
}

Completion<Value> unary(Runtime& runtime, UnaryOperator operation, Value const& self) {
  Value result = TRY(try_special(runtime, self, *special_names(runtime).unary[static_cast<std::size_t>(operation)]));
  return result.is_unset() ? Value::not_implemented() : std::move(result);
}

}  // namespace loopscope::slot_dispatch
