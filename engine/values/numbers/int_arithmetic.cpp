#include "values/numbers/int_arithmetic.h"

#include <bit>
#include <cmath>
#include <limits>
#include <utility>

#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/numbers/int.h"

// Mirrors Objects/longobject.c.
namespace loopscope {

namespace {

// ---- numbers of 64 bits ----

Raised zero_division(Runtime& runtime, char const* message) {
  return runtime.raise(runtime.types.zero_division_error, message);
}

Raised negative_shift(Runtime& runtime) { return runtime.raise(runtime.types.value_error, "negative shift count"); }

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

/// left / right, rounded once. Mirrors long_true_divide.
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
    if ((exponent & 1) != 0 && __builtin_mul_overflow(result, base, &result)) return Value::unset();
    exponent >>= 1;
    if (exponent == 0) return int_value(runtime, result);
    if (__builtin_mul_overflow(base, base, &base)) return Value::unset();
  }
}

Completion<Value> shift_left(Runtime& runtime, std::int64_t value, std::int64_t count) {
  if (count < 0) return negative_shift(runtime);
  if (value == 0) return Value::small_int(0);
  if (count >= 64) return Value::unset();
  std::int64_t const shifted = static_cast<std::int64_t>(static_cast<std::uint64_t>(value) << count);
  if (shifted >> count != value || (shifted < 0) != (value < 0)) return Value::unset();
  return int_value(runtime, shifted);
}

Completion<Value> shift_right(Runtime& runtime, std::int64_t value, std::int64_t count) {
  if (count < 0) return negative_shift(runtime);
  return int_value(runtime, value >> std::min<std::int64_t>(count, 63));
}

/// Returns `unset` when the result does not fit 64 bits.
Completion<Value> small_operation(Runtime& runtime, BinaryOperator operation, std::int64_t left, std::int64_t right) {
  std::int64_t result = 0;
  switch (operation) {
    case BinaryOperator::add:
      if (__builtin_add_overflow(left, right, &result)) return Value::unset();
      return int_value(runtime, result);
    case BinaryOperator::subtract:
      if (__builtin_sub_overflow(left, right, &result)) return Value::unset();
      return int_value(runtime, result);
    case BinaryOperator::multiply:
      if (__builtin_mul_overflow(left, right, &result)) return Value::unset();
      return int_value(runtime, result);
    case BinaryOperator::divide:
      if (right == 0) return zero_division(runtime, "division by zero");
      return Value::number(true_divide(left, right));
    case BinaryOperator::floor_divide:
      if (right == 0) return zero_division(runtime, "division by zero");
      if (right == -1 && left == std::numeric_limits<std::int64_t>::min()) return Value::unset();
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

// ---- numbers of any size ----

std::int64_t bits_of(BigInteger const& number) { return static_cast<std::int64_t>(number.bit_length()); }

bool is_too_large(std::int64_t bits) { return bits > static_cast<std::int64_t>(BigInteger::maximum_bits); }

/// left / right, rounded once: computes a quotient of at least 66 bits whose last bit records a remainder.
Completion<Value> big_true_divide(Runtime& runtime, BigInteger const& left, BigInteger const& right) {
  constexpr std::int64_t quotient_bits = 66;
  constexpr std::int64_t beyond_any_float = 1200;
  bool const negative = left.is_negative() != right.is_negative();
  std::int64_t const difference = bits_of(left) - bits_of(right);
  if (left.is_zero() || difference < -beyond_any_float) return Value::number(negative ? -0.0 : 0.0);
  double result = std::numeric_limits<double>::infinity();
  if (difference < beyond_any_float) {
    std::int64_t const shift = quotient_bits - difference;
    auto const distance = static_cast<std::uint64_t>(std::abs(shift));
    BigDivision const division(shift > 0 ? left.magnitude() << distance : left.magnitude(),
                               shift > 0 ? right.magnitude() : right.magnitude() << distance);
    BigInteger const sticky = (division.quotient << 1) | BigInteger(division.remainder.is_zero() ? 0 : 1);
    result = sticky.as_double(-shift - 1);
  }
  if (std::isinf(result))
    return runtime.raise(runtime.types.overflow_error, "integer division result too large for a float");
  return Value::number(negative ? -result : result);
}

Completion<Value> big_power(Runtime& runtime, Value const& base_value, Value const& exponent_value) {
  BigOperand const base(base_value);
  BigOperand const exponent(exponent_value);
  if (exponent->is_negative()) {
    double const of = TRY(float_of_int(runtime, base_value));
    double const by = TRY(float_of_int(runtime, exponent_value));
    if (of == 0) return zero_division(runtime, "zero to a negative power");
    return Value::number(std::pow(of, by));
  }
  if (base->bit_length() <= 1) {
    if (base->is_zero()) return Value::small_int(exponent->is_zero());
    return Value::small_int(base->is_negative() && exponent->is_odd() ? -1 : 1);
  }
  std::int64_t bits = 0;
  if (big_of(exponent_value) || __builtin_mul_overflow(bits_of(*base) - 1, as_int(exponent_value), &bits) ||
      is_too_large(bits)) {
    return raise_int_too_large(runtime);
  }
  BigInteger result = 1;
  for (char const bit : exponent->digits(2)) {
    result = result * result;
    if (bit == '1') result = result * *base;
  }
  return int_value(runtime, std::move(result));
}

Completion<Value> big_shift_left(Runtime& runtime, Value const& value, Value const& count) {
  BigOperand const number(value);
  std::int64_t const by = as_int(count);
  if (by < 0) return negative_shift(runtime);
  if (number->is_zero()) return Value::small_int(0);
  if (big_of(count)) return runtime.raise(runtime.types.overflow_error, "too many digits in integer");
  if (is_too_large(by) || is_too_large(by + bits_of(*number))) return raise_int_too_large(runtime);
  return int_value(runtime, *number << static_cast<std::uint64_t>(by));
}

Completion<Value> big_operation(Runtime& runtime, BinaryOperator operation, Value const& left_value,
                                Value const& right_value) {
  if (operation == BinaryOperator::power) return big_power(runtime, left_value, right_value);
  if (operation == BinaryOperator::left_shift) return big_shift_left(runtime, left_value, right_value);
  BigOperand const left(left_value);
  BigOperand const right(right_value);
  switch (operation) {
    case BinaryOperator::add: return int_value(runtime, *left + *right);
    case BinaryOperator::subtract: return int_value(runtime, *left - *right);
    case BinaryOperator::multiply:
      if (is_too_large(bits_of(*left) + bits_of(*right))) return raise_int_too_large(runtime);
      return int_value(runtime, *left * *right);
    case BinaryOperator::divide:
    case BinaryOperator::floor_divide:
    case BinaryOperator::modulo:
      if (right->is_zero()) return zero_division(runtime, "division by zero");
      if (operation == BinaryOperator::divide) return big_true_divide(runtime, *left, *right);
      if (BigDivision division(*left, *right); operation == BinaryOperator::modulo) {
        return int_value(runtime, std::move(division.remainder));
      } else {
        return int_value(runtime, std::move(division.quotient));
      }
    case BinaryOperator::right_shift:
      if (right->is_negative()) return negative_shift(runtime);
      // A count that was clipped to 64 bits exceeds the length of any number.
      return int_value(runtime, *left >> static_cast<std::uint64_t>(as_int(right_value)));
    case BinaryOperator::bit_or: return int_value(runtime, *left | *right);
    case BinaryOperator::bit_xor: return int_value(runtime, *left ^ *right);
    case BinaryOperator::bit_and: return int_value(runtime, *left & *right);
    default: return Value::not_implemented();
  }
}

bool is_small(Value const& value) { return value.is_small_int() || !big_of(value); }

/// base**exponent % modulus for a positive modulus.
BigInteger power_modulo(BigInteger const& base, BigInteger const& exponent, BigInteger const& modulus) {
  BigInteger result = BigDivision(1, modulus).remainder;
  BigInteger const factor = BigDivision(base, modulus).remainder;
  for (char const bit : exponent.digits(2)) {
    result = BigDivision(result * result, modulus).remainder;
    if (bit == '1') result = BigDivision(result * factor, modulus).remainder;
  }
  return result;
}

/// The x with value * x % modulus == 1, by Euclid's algorithm; false when none exists.
bool find_inverse(BigInteger const& value, BigInteger const& modulus, BigInteger& inverse) {
  BigInteger a = BigDivision(value, modulus).remainder;
  BigInteger b = modulus;
  BigInteger x = 1;
  BigInteger y = 0;
  while (!b.is_zero()) {
    BigDivision division(a, b);
    BigInteger next = x - division.quotient * y;
    a = std::exchange(b, std::move(division.remainder));
    x = std::exchange(y, std::move(next));
  }
  inverse = std::move(x);
  return a == BigInteger(1);
}

}  // namespace

BigOperand::BigOperand(Value const& value) : m_shared(big_of(value)) {
  if (!m_shared) m_own = BigInteger(as_int(value));
}

Completion<Value> int_operation(Runtime& runtime, BinaryOperator operation, Value const& left, Value const& right) {
  if (is_small(left) && is_small(right)) [[likely]] {
    Value result = TRY(small_operation(runtime, operation, as_int(left), as_int(right)));
    if (!result.is_unset()) [[likely]]
      return result;
  }
  return big_operation(runtime, operation, left, right);
}

Completion<Value> int_operation(Runtime& runtime, UnaryOperator operation, Value const& value) {
  switch (operation) {
    case UnaryOperator::positive: return plain_int(runtime, value);
    case UnaryOperator::invert: return int_operation(runtime, BinaryOperator::subtract, Value::small_int(-1), value);
    case UnaryOperator::negative: return int_operation(runtime, BinaryOperator::subtract, Value::small_int(0), value);
  }
  return Value::not_implemented();
}

std::strong_ordering compare_ints(Value const& left, Value const& right) {
  if (is_small(left) && is_small(right)) return as_int(left) <=> as_int(right);
  return *BigOperand(left) <=> *BigOperand(right);
}

Completion<Value> int_power_modulo(Runtime& runtime, Value const& base, Value const& exponent, Value const& modulus) {
  BigOperand const divisor(modulus);
  BigOperand const times(exponent);
  if (divisor->is_zero()) return runtime.raise(runtime.types.value_error, "pow() 3rd argument cannot be 0");
  BigInteger const size = divisor->magnitude();
  BigInteger factor = *BigOperand(base);
  if (times->is_negative()) {
    BigInteger inverse;
    if (!find_inverse(factor, size, inverse))
      return runtime.raise(runtime.types.value_error, "base is not invertible for the given modulus");
    factor = std::move(inverse);
  }
  BigInteger result = power_modulo(factor, times->magnitude(), size);
  if (divisor->is_negative() && !result.is_zero()) result = result + *divisor;
  return int_value(runtime, std::move(result));
}

Completion<Value> round_int(Runtime& runtime, Value const& value, std::int64_t digits) {
  if (digits >= 0) return plain_int(runtime, value);
  BigOperand const number(value);
  // A decimal digit corresponds to more than three bits.
  if (digits < -static_cast<std::int64_t>(number->bit_length() / 3 + 2)) return Value::small_int(0);
  Value const power =
      TRY(int_operation(runtime, BinaryOperator::power, Value::small_int(10), Value::small_int(-digits)));
  BigOperand const unit(power);
  BigDivision const division(*number, *unit);
  std::strong_ordering const order = division.remainder + division.remainder <=> *unit;
  BigInteger rounded = *number - division.remainder;
  if (order > 0 || (order == 0 && division.quotient.is_odd())) rounded = rounded + *unit;
  return int_value(runtime, std::move(rounded));
}

Completion<double> float_of_int(Runtime& runtime, Value const& value) {
  auto const* big = big_of(value);
  if (!big) return static_cast<double>(as_int(value));
  double const result = big->as_double();
  if (std::isinf(result)) return runtime.raise(runtime.types.overflow_error, "int too large to convert to float");
  return result;
}

}  // namespace loopscope
