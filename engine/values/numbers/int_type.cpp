#include "values/core/call_arguments.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"
#include "values/objects/type_method.h"
#include "values/text/bytes.h"
#include "values/text/format.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

Completion<Value> int_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (!is_int(left) || !is_int(right)) return Value::not_implemented();
  return int_operation(runtime, operation, left, right);
}

Completion<Value> bool_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (left.is_bool() && right.is_bool()) {
    if (operation == BinaryOperator::bit_or) return Value::boolean(left.is_true() || right.is_true());
    if (operation == BinaryOperator::bit_and) return Value::boolean(left.is_true() && right.is_true());
    if (operation == BinaryOperator::bit_xor) return Value::boolean(left.is_true() != right.is_true());
  }
  return int_binary(runtime, operation, left, right);
}

Completion<Value> int_compare(Runtime&, Value const& self, Value const& other, Comparison comparison) {
  if (!is_int(other)) return Value::not_implemented();
  std::strong_ordering const order = compare_ints(self, other);
  return Value::boolean(holds(comparison, order));
}

Completion<Value> int_from(Runtime& runtime, Value const& value) {
  if (is_int(value)) return plain_int(runtime, value);
  if (value.is_float()) return int_of_float(runtime, value.as_float());
  if (is_str(value) || value.is<BytesObject>()) return parse_int(runtime, value, 10);
  for (char const* name : {"__int__", "__index__"}) {
    Value const number = TRY(call_type_method(runtime, value, name));
    if (number.is_unset()) continue;
    if (is_int(number)) return plain_int(runtime, number);
    return runtime.raise(runtime.types.type_error,
                         std::string(name) + " returned non-int (type " + type_of(runtime, number).name() + ")");
  }
  return runtime.raise(runtime.types.type_error,
                       "int() argument must be a string, a bytes-like object or a real number, not '" +
                           type_of(runtime, value).name() + "'");
}

Completion<Value> int_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  auto const given = arguments.positional;
  if (given.size() > 2)
    return runtime.raise(runtime.types.type_error,
                         "int expected at most 2 arguments, got " + std::to_string(given.size()));
  Value base = given.size() == 2 ? given[1] : Value::unset();
  for (std::size_t index = 0; index < arguments.keyword_names.size(); ++index) {
    if (arguments.keyword_names[index]->view() != "base") {
      return runtime.raise(runtime.types.type_error, "int() got an unexpected keyword argument '" +
                                                         std::string(arguments.keyword_names[index]->view()) + "'");
    }
    base = arguments.keyword_values[index];
  }
  Value number = Value::small_int(0);
  if (base.is_unset()) {
    if (!given.empty()) number = TRY(int_from(runtime, given[0]));
  } else {
    if (given.empty()) return runtime.raise(runtime.types.type_error, "int() missing string argument");
    std::int64_t const radix = TRY(clipped_index_of(runtime, base));
    if (radix != 0 && (radix < 2 || radix > 36))
      return runtime.raise(runtime.types.value_error, "int() base must be >= 2 and <= 36, or 0");
    if (is_str(given[0]) || given[0].is<BytesObject>()) {
      number = TRY(parse_int(runtime, given[0], static_cast<int>(radix)));
    } else {
      return runtime.raise(runtime.types.type_error, "int() can't convert non-string with explicit base");
    }
  }
  if (&type == runtime.types.int_) return number;
  return runtime.heap.make<IntObject>(type, number);
}

Completion<Value> bool_construct(Runtime& runtime, Type&, CallArguments const& arguments) {
  if (!arguments.keyword_names.empty())
    return runtime.raise(runtime.types.type_error, "bool() takes no keyword arguments");
  if (arguments.positional.size() > 1) {
    return runtime.raise(runtime.types.type_error,
                         "bool expected at most 1 argument, got " + std::to_string(arguments.positional.size()));
  }
  return Value::boolean(!arguments.positional.empty() && TRY(truth(runtime, arguments.positional[0])));
}

Completion<Value> int_format(Runtime& runtime, Value const& self, StrObject& specification) {
  if (specification.byte_size() == 0) return Value::from(TRY(str(runtime, self)));
  FormatSpecification const read = TRY(parse_format_specification(runtime, specification.view(), self));
  return Value::from(TRY(format_int(runtime, self, read)));
}

constexpr NativeAttributeDefinition attributes[] = {
    {"real", [](Runtime& of, Value const& self) -> Completion<Value> { return plain_int(of, self); }},
    {"imag", [](Runtime&, Value const&) -> Completion<Value> { return Value::small_int(0); }},
    {"numerator", [](Runtime& of, Value const& self) -> Completion<Value> { return plain_int(of, self); }},
    {"denominator", [](Runtime&, Value const&) -> Completion<Value> { return Value::small_int(1); }},
};

}  // namespace

void set_up_int(Runtime& runtime) {
  TypeSlots& slots = runtime.types.int_->slots;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<IntObject*>(object)); };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, TRY(int_text(of, self)));
  };
  slots.format = int_format;
  slots.hash = [](Runtime&, Value const& self) -> Completion<std::int64_t> {
    auto const* big = big_of(self);
    return big ? big->hash() : hash_int(as_int(self));
  };
  slots.compare = int_compare;
  slots.truth = [](Runtime&, Value const& self) -> Completion<bool> { return as_int(self) != 0; };
  slots.binary = int_binary;
  slots.unary = int_operation;
  slots.construct = int_construct;
  add_attributes(runtime, *runtime.types.int_, attributes);

  Type& boolean = *runtime.types.bool_;
  boolean.slots = slots;
  boolean.is_subclassable = false;
  boolean.slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, self.is_true() ? "True" : "False");
  };
  boolean.slots.binary = bool_binary;
  boolean.slots.construct = bool_construct;
}

}  // namespace loopscope
