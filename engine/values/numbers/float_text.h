#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope {

/// The shortest text that converts back to the float, in the format of CPython's repr: `0.1`, `1e+16`, `1e-05`, `inf`,
/// `nan`.
std::string float_repr(double value);

/// The exact value of a finite, non-negative number, rounded half to even, as C's printf writes it: `precision` digits
/// after the decimal point ('f'), or after the first digit ('e'). It uses the C library, because std::to_chars with a
/// precision adds tables of a hundred kilobytes.
std::string exact_digits(double magnitude, char form, int precision);

/// Parses a float as `float(text)` does: surrounding white space, underscores between digits, and inf, infinity and nan
/// in any case; nothing when the text is invalid.
std::optional<double> parse_float(std::string_view text);

/// `round(value, digits)`: half to even on the exact decimal value, as in CPython. Infinite on overflow.
double round_to_digits(double value, int digits);

}  // namespace loopscope
