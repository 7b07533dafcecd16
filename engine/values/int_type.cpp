#include <bit>
#include <cmath>
#include <limits>

#include "values/call_arguments.h"
#include "values/float_text.h"
#include "values/format.h"
#include "values/int.h"
#include "values/native_attribute.h"
#include "values/numbers.h"
#include "values/operators.h"
#include "values/runtime.h"
#include "values/set_up.h"
#include "values/str.h"
#include "values/text.h"
#include "values/type.h"
#include "values/type_method.h"

namespace loopscope {

namespace {

Raised zero_division(Runtime& runtime, char const* message) {
  return runtime.raise(runtime.types.zero_division_error, message);
}

std::int64_t floor_divide(std::int64_t left, std::int64_t right) {
  std::int64_t const quotient = left / right;
  return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

std::int64_t floor_modulo(std::int64_t left, std::int64_t right) {
  if (right == -1) return 0;
  std::int64_t const remainder = left % right;
  return remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder;
}

std::uint64_t magnitude_of(std::int64_t value) {
  return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

/// left / right rounded once, as CPython's long_true_divide.
double true_divide(std::int64_t left, std::int64_t right) {
  constexpr std::uint64_t exact = 1ULL << 53;
  std::uint64_t const numerator = magnitude_of(left);
  std::uint64_t const denominator = magnitude_of(right);
  if (numerator <= exact && denominator <= exact) return static_cast<double>(left) / static_cast<double>(right);
  int const shift = std::max(0, 56 + std::bit_width(denominator) - std::bit_width(numerator));
  unsigned __int128 const scaled = static_cast<unsigned __int128>(numerator) << shift;
  auto quotient = static_cast<std::uint64_t>(scaled / denominator);
  if (scaled % denominator != 0) quotient |= 1;
  double const result = std::ldexp(static_cast<double>(quotient), -shift);
  return (left < 0) != (right < 0) ? -result : result;
}

Completion<Value> int_power(Runtime& runtime, std::int64_t base, std::int64_t exponent) {
  if (exponent < 0) {
    if (base == 0) return zero_division(runtime, "zero to a negative power");
    return Value::number(std::pow(static_cast<double>(base), static_cast<double>(exponent)));
  }
  if (base == 0 || base == 1) return int_value(runtime, exponent == 0 ? 1 : base);
  if (base == -1) return int_value(runtime, exponent % 2 == 0 ? 1 : -1);
  std::int64_t result = 1;
  while (true) {
    if ((exponent & 1) != 0 && __builtin_mul_overflow(result, base, &result)) return raise_int_overflow(runtime);
    exponent >>= 1;
    if (exponent == 0) return int_value(runtime, result);
    if (__builtin_mul_overflow(base, base, &base)) return raise_int_overflow(runtime);
  }
}

Completion<Value> shift_left(Runtime& runtime, std::int64_t value, std::int64_t count) {
  if (count < 0) return runtime.raise(runtime.types.value_error, "negative shift count");
  if (value == 0) return Value::small_int(0);
  if (count >= 64) return raise_int_overflow(runtime);
  std::int64_t const shifted = static_cast<std::int64_t>(static_cast<std::uint64_t>(value) << count);
  if (shifted >> count != value || (shifted < 0) != (value < 0)) return raise_int_overflow(runtime);
  return int_value(runtime, shifted);
}

Completion<Value> shift_right(Runtime& runtime, std::int64_t value, std::int64_t count) {
  if (count < 0) return runtime.raise(runtime.types.value_error, "negative shift count");
  return int_value(runtime, value >> std::min<std::int64_t>(count, 63));
}

Completion<Value> int_operation(Runtime& runtime, BinaryOperator operation, std::int64_t left, std::int64_t right) {
  std::int64_t result = 0;
  switch (operation) {
    case BinaryOperator::add:
      if (__builtin_add_overflow(left, right, &result)) return raise_int_overflow(runtime);
      return int_value(runtime, result);
    case BinaryOperator::subtract:
      if (__builtin_sub_overflow(left, right, &result)) return raise_int_overflow(runtime);
      return int_value(runtime, result);
    case BinaryOperator::multiply:
      if (__builtin_mul_overflow(left, right, &result)) return raise_int_overflow(runtime);
      return int_value(runtime, result);
    case BinaryOperator::divide:
      if (right == 0) return zero_division(runtime, "division by zero");
      return Value::number(true_divide(left, right));
    case BinaryOperator::floor_divide:
      if (right == 0) return zero_division(runtime, "division by zero");
      if (right == -1 && left == std::numeric_limits<std::int64_t>::min()) return raise_int_overflow(runtime);
      return int_value(runtime, floor_divide(left, right));
    case BinaryOperator::modulo:
      if (right == 0) return zero_division(runtime, "division by zero");
      return int_value(runtime, floor_modulo(left, right));
    case BinaryOperator::power: return int_power(runtime, left, right);
    case BinaryOperator::left_shift: return shift_left(runtime, left, right);
    case BinaryOperator::right_shift: return shift_right(runtime, left, right);
    case BinaryOperator::bit_or: return int_value(runtime, left | right);
    case BinaryOperator::bit_xor: return int_value(runtime, left ^ right);
    case BinaryOperator::bit_and: return int_value(runtime, left & right);
    case BinaryOperator::matrix_multiply: return Value::not_implemented();
  }
  return Value::not_implemented();
}

Completion<Value> int_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (!is_int(left) || !is_int(right)) return Value::not_implemented();
  return int_operation(runtime, operation, as_int(left), as_int(right));
}

Completion<Value> bool_binary(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (left.is_bool() && right.is_bool()) {
    if (operation == BinaryOperator::bit_or) return Value::boolean(left.is_true() || right.is_true());
    if (operation == BinaryOperator::bit_and) return Value::boolean(left.is_true() && right.is_true());
    if (operation == BinaryOperator::bit_xor) return Value::boolean(left.is_true() != right.is_true());
  }
  return int_binary(runtime, operation, left, right);
}

Completion<Value> int_unary(Runtime& runtime, UnaryOperator operation, Value const& self) {
  std::int64_t const value = as_int(self);
  switch (operation) {
    case UnaryOperator::invert: return int_value(runtime, ~value);
    case UnaryOperator::positive: return int_value(runtime, value);
    case UnaryOperator::negative:
      if (value == std::numeric_limits<std::int64_t>::min()) return raise_int_overflow(runtime);
      return int_value(runtime, -value);
  }
  return Value::not_implemented();
}

Completion<Value> int_compare(Runtime&, Value const& self, Value const& other, Comparison comparison) {
  if (!is_int(other)) return Value::not_implemented();
  std::int64_t const left = as_int(self);
  std::int64_t const right = as_int(other);
  switch (comparison) {
    case Comparison::equal: return Value::boolean(left == right);
    case Comparison::not_equal: return Value::boolean(left != right);
    case Comparison::less: return Value::boolean(left < right);
    case Comparison::less_equal: return Value::boolean(left <= right);
    case Comparison::greater: return Value::boolean(left > right);
    case Comparison::greater_equal: return Value::boolean(left >= right);
  }
  return Value::not_implemented();
}

Completion<Value> int_from(Runtime& runtime, Value const& value) {
  if (is_int(value)) return int_value(runtime, as_int(value));
  if (value.is_float()) return int_of_float(runtime, value.as_float());
  if (auto* string = value.if_is<StrObject>()) return parse_int(runtime, string->view(), 10);
  for (char const* name : {"__int__", "__index__"}) {
    Value const number = TRY(call_type_method(runtime, value, name));
    if (number.is_unset()) continue;
    if (is_int(number)) return int_value(runtime, as_int(number));
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
    std::int64_t const radix = TRY(index_of(runtime, base));
    if (radix != 0 && (radix < 2 || radix > 36))
      return runtime.raise(runtime.types.value_error, "int() base must be >= 2 and <= 36, or 0");
    auto* string = given[0].if_is<StrObject>();
    if (!string) return runtime.raise(runtime.types.type_error, "int() can't convert non-string with explicit base");
    number = TRY(parse_int(runtime, string->view(), static_cast<int>(radix)));
  }
  if (&type == runtime.types.int_) return number;
  return runtime.heap.make<IntObject>(type, as_int(number));
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
  FormatSpecification const read =
      TRY(parse_format_specification(runtime, specification.view(), type_of(runtime, self).name()));
  return Value::from(TRY(format_int(runtime, as_int(self), read)));
}

constexpr NativeAttributeDefinition attributes[] = {
    {"real", [](Runtime& of, Value const& self) -> Completion<Value> { return int_value(of, as_int(self)); }},
    {"imag", [](Runtime&, Value const&) -> Completion<Value> { return Value::small_int(0); }},
    {"numerator", [](Runtime& of, Value const& self) -> Completion<Value> { return int_value(of, as_int(self)); }},
    {"denominator", [](Runtime&, Value const&) -> Completion<Value> { return Value::small_int(1); }},
};

}  // namespace

void set_up_int(Runtime& runtime) {
  TypeSlots& slots = runtime.types.int_->slots;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<IntObject*>(object)); };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    return str_value(of, int_text(as_int(self)));
  };
  slots.format = int_format;
  slots.hash = [](Runtime& of, Value const& self) -> Completion<std::int64_t> {
    return hash(of, int_value(of, as_int(self)));
  };
  slots.compare = int_compare;
  slots.truth = [](Runtime&, Value const& self) -> Completion<bool> { return as_int(self) != 0; };
  slots.binary = int_binary;
  slots.unary = int_unary;
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
