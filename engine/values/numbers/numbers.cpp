#include "values/numbers/numbers.h"

#include <cmath>

#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/objects/type_method.h"

namespace loopscope {

namespace {

constexpr double two_to_63 = 9223372036854775808.0;

bool is_real(Value const& value) { return value.is_float() || is_int(value); }

Completion<double> real_of(Runtime& runtime, Value const& value) {
  if (value.is_float()) return value.as_float();
  return float_of_int(runtime, value);
}

}  // namespace

std::partial_ordering compare_exactly(Value const& left, double right) {
  if (right != right) return std::partial_ordering::unordered;
  if (std::isinf(right)) return right > 0 ? std::partial_ordering::less : std::partial_ordering::greater;
  if (auto const* big = big_of(left)) return *big <=> BigInteger::of_double(right);
  if (right >= two_to_63) return std::partial_ordering::less;
  if (right < -two_to_63) return std::partial_ordering::greater;
  double const whole = std::floor(right);
  auto const floor = static_cast<std::int64_t>(whole);
  if (as_int(left) != floor) return as_int(left) <=> floor;
  return whole < right ? std::partial_ordering::less : std::partial_ordering::equivalent;
}

Completion<double> float_of(Runtime& runtime, Value const& value) {
  if (is_real(value)) return real_of(runtime, value);
  Value const converted = TRY(call_type_method(runtime, value, "__float__"));
  if (converted.is_float()) return converted.as_float();
  if (!converted.is_unset()) {
    return runtime.raise(runtime.types.type_error, type_of(runtime, value).name() +
                                                       ".__float__ returned non-float (type " +
                                                       type_of(runtime, converted).name() + ")");
  }
  if (has_index(runtime, value)) return float_of_int(runtime, TRY(index_value(runtime, value)));
  return runtime.raise(runtime.types.type_error, "must be real number, not " + type_of(runtime, value).name());
}

Completion<Value> int_of_float(Runtime& runtime, double value) {
  if (std::isnan(value)) return runtime.raise(runtime.types.value_error, "cannot convert float NaN to integer");
  if (std::isinf(value)) return runtime.raise(runtime.types.overflow_error, "cannot convert float infinity to integer");
  double const whole = std::trunc(value);
  if (whole >= two_to_63 || whole < -two_to_63) {
    return int_value(runtime, BigInteger::of_double(whole));
  }
  return int_value(runtime, static_cast<std::int64_t>(whole));
}

double float_modulo(double left, double right) {
  double remainder = std::fmod(left, right);
  if (remainder == 0) return std::copysign(0.0, right);
  if ((right < 0) != (remainder < 0)) remainder += right;
  return remainder;
}

double float_floor_divide(double left, double right) {
  double remainder = std::fmod(left, right);
  double quotient = (left - remainder) / right;
  if (remainder != 0 && (right < 0) != (remainder < 0)) quotient -= 1.0;
  if (quotient == 0) return std::copysign(0.0, left / right);
  double whole = std::floor(quotient);
  if (quotient - whole > 0.5) whole += 1.0;
  return whole;
}

Completion<Value> absolute(Runtime& runtime, Value const& value) {
  if (value.is_float()) return runtime.new_float(std::fabs(value.as_float()));
  if (is_int(value)) {
    // Clipping to 64 bits keeps the sign.
    return int_operation(runtime, as_int(value) < 0 ? UnaryOperator::negative : UnaryOperator::positive, value);
  }
  Value result = TRY(call_type_method(runtime, value, "__abs__"));
  if (!result.is_unset()) return result;
  return runtime.raise(runtime.types.type_error,
                       "bad operand type for abs(): '" + type_of(runtime, value).name() + "'");
}

Completion<Value> divide_modulo(Runtime& runtime, Value const& left, Value const& right) {
  if (!is_real(left) || !is_real(right)) {
    Value result = TRY(call_type_method(runtime, left, "__divmod__", {&right, 1}));
    if (!result.is_unset() && !result.is_not_implemented()) return result;
    result = TRY(call_type_method(runtime, right, "__rdivmod__", {&left, 1}));
    if (!result.is_unset() && !result.is_not_implemented()) return result;
    return runtime.raise(runtime.types.type_error, "unsupported operand type(s) for divmod(): '" +
                                                       type_of(runtime, left).name() + "' and '" +
                                                       type_of(runtime, right).name() + "'");
  }
  if (!is_int(left) || !is_int(right)) {
    double const dividend = TRY(real_of(runtime, left));
    double const divisor = TRY(real_of(runtime, right));
    if (divisor == 0) return runtime.raise(runtime.types.zero_division_error, "division by zero");
    return make_tuple(runtime, {Value::number(float_floor_divide(dividend, divisor)),
                                Value::number(float_modulo(dividend, divisor))});
  }
  Value quotient = TRY(binary(runtime, BinaryOperator::floor_divide, left, right));
  Value remainder = TRY(binary(runtime, BinaryOperator::modulo, left, right));
  return make_tuple(runtime, {std::move(quotient), std::move(remainder)});
}

namespace {

/// The result of a class's own method for three arguments; unset when there is none or it returns NotImplemented.
Completion<Value> own_power(Runtime& runtime, Value const& operand, char const* method, Value const& other,
                            Value const& modulus) {
  if (!type_of(runtime, operand).is_guest_class) return Value();
  Value const arguments[] = {other, modulus};
  Value result = TRY(call_type_method(runtime, operand, method, arguments));
  return result.is_not_implemented() ? Value() : std::move(result);
}

}  // namespace

// Mirrors ternary_op in Objects/abstract.c, with the nb_power of int, float and classes of the program.
Completion<Value> power(Runtime& runtime, Value const& base, Value const& exponent, Value const& modulus) {
  if (modulus.is_none()) return binary(runtime, BinaryOperator::power, base, exponent);
  if (is_int(base) && is_int(exponent) && is_int(modulus)) return int_power_modulo(runtime, base, exponent, modulus);
  Type const& base_type = type_of(runtime, base);
  Type const& exponent_type = type_of(runtime, exponent);
  bool const has_two_types = &base_type != &exponent_type;
  if (!base.is_float()) {
    Ref<StrObject> const reflected = runtime.intern("__rpow__");
    bool const is_reflected_first = has_two_types && base_type.is_guest_class &&
                                    exponent_type.is_subtype_of(base_type) &&
                                    exponent_type.find(*reflected) != base_type.find(*reflected);
    Value result;
    if (is_reflected_first) result = TRY(own_power(runtime, exponent, "__rpow__", base, modulus));
    if (result.is_unset()) result = TRY(own_power(runtime, base, "__pow__", exponent, modulus));
    if (result.is_unset() && has_two_types && !is_reflected_first && !exponent.is_float())
      result = TRY(own_power(runtime, exponent, "__rpow__", base, modulus));
    if (!result.is_unset()) return result;
  }
  if (base.is_float() || exponent.is_float() || modulus.is_float()) {
    return runtime.raise(runtime.types.type_error, "pow() 3rd argument not allowed unless all arguments are integers");
  }
  return runtime.raise(runtime.types.type_error, "unsupported operand type(s) for ** or pow(): '" + base_type.name() +
                                                     "', '" + exponent_type.name() + "', '" +
                                                     type_of(runtime, modulus).name() + "'");
}

Completion<Value> round_number(Runtime& runtime, Value const& value, Value const& digits) {
  bool const to_int = digits.is_unset() || digits.is_none();
  if (is_int(value)) {
    if (to_int) return plain_int(runtime, value);
    return round_int(runtime, value, as_int(TRY(index_value(runtime, digits))));
  }
  if (!value.is_float()) {
    Value result = TRY(call_type_method(runtime, value, "__round__",
                                        to_int ? std::span<Value const>() : std::span<Value const>(&digits, 1)));
    if (!result.is_unset()) return result;
    return runtime.raise(runtime.types.type_error,
                         "type " + type_of(runtime, value).name() + " doesn't define __round__ method");
  }
  double const number = value.as_float();
  if (to_int) return int_of_float(runtime, std::isfinite(number) ? std::nearbyint(number) : number);
  std::int64_t const places = TRY(clipped_index_of(runtime, digits));
  if (places > 400) return value;
  if (places < -400) return Value::number(std::isfinite(number) ? std::copysign(0.0, number) : number);
  double const rounded = round_to_digits(number, static_cast<int>(places));
  if (std::isinf(rounded) && !std::isinf(number))
    return runtime.raise(runtime.types.overflow_error, "rounded value too large to represent");
  return Value::number(rounded);
}

}  // namespace loopscope
