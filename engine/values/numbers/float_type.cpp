#include <cmath>

#include "values/containers/sequence.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/exceptions/exception.h"
#include "values/native/native_attribute.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"
#include "values/text/bytes.h"
#include "values/text/format.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

bool is_real(Value const& value) { return value.is_float() || is_int(value); }
Completion<double> real_of(Runtime& runtime, Value const& value) {
  if (value.is_float()) return value.as_float();
  return float_of_int(runtime, value);
}

Raised zero_division(Runtime& runtime, char const* message) {
  return runtime.raise(runtime.types.zero_division_error, message);
}

Completion<Value> float_power(Runtime& runtime, double base, double exponent) {
  if (base == 0 && exponent < 0) return zero_division(runtime, "zero to a negative power");
  if (base < 0 && std::isfinite(base) && std::isfinite(exponent) && exponent != std::floor(exponent)) {
    return runtime.raise(runtime.types.value_error,
                         "Loopscope does not support complex numbers: negative number to a fractional power");
  }
  double const result = std::pow(base, exponent);
  if (std::isinf(result) && std::isfinite(base) && std::isfinite(exponent)) {
    Value const arguments[] = {Value::small_int(34), str_value(runtime, "Numerical result out of range")};
    return runtime.raise(make_exception(runtime, runtime.types.overflow_error, arguments));
  }
  return runtime.new_float(result);
}

Completion<Value> float_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (!is_real(left) || !is_real(right)) return Value::not_implemented();
  double const a = TRY(real_of(runtime, left));
  double const b = TRY(real_of(runtime, right));
  switch (operation) {
    case BinaryOperator::add: return runtime.new_float(a + b);
    case BinaryOperator::subtract: return runtime.new_float(a - b);
    case BinaryOperator::multiply: return runtime.new_float(a * b);
    case BinaryOperator::divide:
      if (b == 0) return zero_division(runtime, "division by zero");
      return runtime.new_float(a / b);
    case BinaryOperator::floor_divide:
      if (b == 0) return zero_division(runtime, "division by zero");
      return runtime.new_float(float_floor_divide(a, b));
    case BinaryOperator::modulo:
      if (b == 0) return zero_division(runtime, "division by zero");
      return runtime.new_float(float_modulo(a, b));
    case BinaryOperator::power: return float_power(runtime, a, b);
    default: return Value::not_implemented();
  }
}

Completion<Value> float_unary(Runtime& runtime, UnaryOperator operation, Value const& self) {
  if (operation == UnaryOperator::negative) return runtime.new_float(-self.as_float());
  if (operation == UnaryOperator::positive) return self;
  return Value::not_implemented();
}

Completion<Value> float_compare(Runtime&, Value const& self, Value const& other, Comparison comparison) {
  if (!is_real(other)) return Value::not_implemented();
  double const left = self.as_float();
  std::partial_ordering order = std::partial_ordering::unordered;
  if (other.is_float()) {
    order = left <=> other.as_float();
  } else {
    order = 0 <=> compare_exactly(other, left);
  }
  return Value::boolean(holds(comparison, order));
}

Completion<Value> float_construct(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value const given = TRY(single_optional_argument(runtime, type, arguments));
  if (given.is_unset()) return Value::number(0.0);
  if (given.is_float()) return given;
  if (is_real(given)) return Value::number(TRY(real_of(runtime, given)));
  if (auto const* bytes = given.if_is<BytesObject>()) {
    if (auto const number = parse_float(bytes->data)) return runtime.new_float(*number);
    return runtime.raise(runtime.types.value_error, "could not convert string to float: " + bytes_repr(bytes->data));
  }
  auto* string = given.if_is<StrObject>();
  if (!string && (type_of(runtime, given).find(*runtime.intern("__float__")) ||
                  type_of(runtime, given).find(*runtime.intern("__index__")))) {
    return runtime.new_float(TRY(float_of(runtime, given)));
  }
  if (!string) {
    return runtime.raise(runtime.types.type_error, "float() argument must be a string or a real number, not '" +
                                                       type_of(runtime, given).name() + "'");
  }
  if (auto const number = parse_float(string->view())) return runtime.new_float(*number);
  std::string message = "could not convert string to float: ";
  TRY(append_repr(runtime, message, given));  // A subclass of str may define its own repr.
  return runtime.raise(runtime.types.value_error, std::move(message));
}

constexpr NativeAttributeDefinition attributes[] = {
    {"real", [](Runtime&, Value const& self) -> Completion<Value> { return self; }},
    {"imag", [](Runtime&, Value const&) -> Completion<Value> { return Value::number(0.0); }},
};

}  // namespace

void set_up_float(Runtime& runtime) {
  TypeSlots& slots = runtime.types.float_->slots;
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, float_repr(self.as_float()));
  };
  slots.format = [](Runtime& of, Value const& self, StrObject& specification) -> Completion<Value> {
    if (specification.byte_size() == 0) return str_value(of, float_repr(self.as_float()));
    FormatSpecification const read = TRY(parse_format_specification(of, specification.view(), self));
    return Value::from(TRY(format_float(of, self.as_float(), read)));
  };
  slots.hash = [](Runtime&, Value const& self) -> Completion<std::int64_t> { return hash_float(self.as_float()); };
  slots.compare = float_compare;
  slots.truth = [](Runtime&, Value const& self) -> Completion<bool> { return self.as_float() != 0; };
  slots.binary = float_binary;
  slots.unary = float_unary;
  slots.construct = float_construct;
  add_attributes(runtime, *runtime.types.float_, attributes);
}

}  // namespace loopscope
