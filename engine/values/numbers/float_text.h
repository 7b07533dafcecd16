#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope {

/// The shortest text that reads back as the float, in the form of CPython's repr: `0.1`, `1e+16`, `1e-05`, `inf`,
/// `nan`.
std::string float_repr(double value);

/// The exact value of a finite number that is not negative, rounded half to even: `precision` digits behind the point
/// in the form 'f', behind the first digit in the form 'e', as C's printf writes them. (The C library's, since
/// std::to_chars with a precision brings tables of a hundred kilobytes.)
std::string exact_digits(double magnitude, char form, int precision);

/// Reads a float as `float(text)` does: white space around, underscores between digits, inf, infinity, nan in any case.
std::optional<double> parse_float(std::string_view text);

/// `round(value, digits)`: half to even on the exact decimal value, as CPython's. Infinite when it overflows.
double round_to_digits(double value, int digits);

}  // namespace loopscope
