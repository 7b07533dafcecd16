#pragma once

#include <compare>
#include <cstdint>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// `abs(value)`, `divmod(a, b)`, `pow(base, exponent, modulus)` (modulus None: none), `round(value[, digits])` (digits
/// unset or None: rounds to an int).
Completion<Value> absolute(Runtime& runtime, Value const& value);
Completion<Value> divide_modulo(Runtime& runtime, Value const& left, Value const& right);
Completion<Value> power(Runtime& runtime, Value const& base, Value const& exponent, Value const& modulus);
Completion<Value> round_number(Runtime& runtime, Value const& value, Value const& digits);

/// Compares an int with a float exactly, for all magnitudes; unordered for NaN.
std::partial_ordering compare_exactly(Value const& left, double right);

/// The argument of a function that takes a float; accepts ints too. Raises TypeError `must be real number, not str`.
Completion<double> float_of(Runtime& runtime, Value const& value);
/// int(value) for a float; raises ValueError for NaN, OverflowError for infinities.
Completion<Value> int_of_float(Runtime& runtime, double value);

/// Python's float % and //: the remainder has the divisor's sign. The divisor must not be 0.
double float_modulo(double left, double right);
double float_floor_divide(double left, double right);

}  // namespace loopscope
