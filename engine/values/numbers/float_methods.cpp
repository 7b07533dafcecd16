#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/big_integer.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/numbers/numbers.h"
#include "values/text/str.h"
#include "values/text/unicode.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

Completion<Value> integer_ratio(Runtime& runtime, Arguments arguments) {
  double const value = arguments[0].as_float();
  if (std::isinf(value)) return runtime.raise(runtime.types.overflow_error, "cannot convert Infinity to integer ratio");
  if (std::isnan(value)) return runtime.raise(runtime.types.value_error, "cannot convert NaN to integer ratio");
  int exponent = 0;
  double mantissa = std::frexp(value, &exponent);
  while (mantissa != std::floor(mantissa)) {
    mantissa *= 2;
    --exponent;
  }
  Value const numerator = TRY(int_of_float(runtime, exponent >= 0 ? value : mantissa));
  auto const shift = static_cast<std::uint64_t>(std::max(0, -exponent));
  return make_tuple(runtime, {numerator, int_value(runtime, BigInteger(1) << shift)});
}

Completion<Value> hexadecimal(Runtime& runtime, Arguments arguments) {
  double const value = arguments[0].as_float();
  if (!std::isfinite(value)) return str_value(runtime, float_repr(value));
  std::string const sign = std::signbit(value) ? "-0x" : "0x";
  if (value == 0) return str_value(runtime, sign + "0.0p+0");
  constexpr int lowest_exponent = std::numeric_limits<double>::min_exponent - 1;
  constexpr int fraction_bits = 52;
  constexpr std::size_t fraction_digits = fraction_bits / 4;
  int exponent = 0;
  double mantissa = std::frexp(std::fabs(value), &exponent);
  exponent = std::max(exponent - 1, lowest_exponent);
  mantissa = std::ldexp(std::fabs(value), -exponent);
  auto const scaled = static_cast<std::int64_t>(std::ldexp(mantissa, fraction_bits));
  std::string const fraction = int_text(scaled & ((std::int64_t{1} << fraction_bits) - 1), 16);
  std::string text = sign + int_text(scaled >> fraction_bits) + '.';
  text.append(fraction_digits - fraction.size(), '0');
  text += fraction;
  text += exponent < 0 ? "p-" : "p+";
  return str_value(runtime, text + int_text(std::abs(exponent)));
}

bool is_hexadecimal(char character) {
  return (character >= '0' && character <= '9') || ((character | 0x20) >= 'a' && (character | 0x20) <= 'f');
}

bool same_letters(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::ranges::equal(text, lower, [](char a, char b) { return static_cast<char>(a | 0x20) == b; });
}

/// Removes the hexadecimal digits from the front of the text.
std::string take_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && is_hexadecimal(text[count])) ++count;
  std::string digits(text.substr(0, count));
  text.remove_prefix(count);
  return digits;
}

/// Parses the exponent after a `p`, or the nearest value that is far outside the range of floats; false when there is
/// none.
bool take_exponent(std::string_view& text, std::int64_t& exponent) {
  constexpr std::int64_t far = 1'000'000'000'000;
  bool const negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || text[0] < '0' || text[0] > '9') return false;
  for (; !text.empty() && text[0] >= '0' && text[0] <= '9'; text.remove_prefix(1))
    exponent = std::min(far, exponent * 10 + (text[0] - '0'));
  if (negative) exponent = -exponent;
  return true;
}

Completion<Value> from_hexadecimal(Runtime& runtime, Arguments arguments) {
  auto const* string = arguments[1].if_is<StrObject>();
  if (!string) return runtime.raise(runtime.types.type_error, "bad argument type for built-in operation");
  auto const invalid = [&] {
    return runtime.raise(runtime.types.value_error, "invalid hexadecimal floating-point string");
  };
  std::string_view text = strip_whitespace(string->view());
  bool const negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  double const sign = negative ? -1 : 1;
  if (same_letters(text, "inf") || same_letters(text, "infinity"))
    return Value::number(sign * std::numeric_limits<double>::infinity());
  if (same_letters(text, "nan")) return runtime.new_float(std::numeric_limits<double>::quiet_NaN());
  if (text.starts_with("0x") || text.starts_with("0X")) text.remove_prefix(2);
  std::string digits = take_digits(text);
  std::int64_t exponent = 0;
  std::int64_t fraction_bits = 0;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    std::string const fraction = take_digits(text);
    fraction_bits = static_cast<std::int64_t>(fraction.size()) * 4;
    digits += fraction;
  }
  if (digits.empty()) return invalid();
  if (!text.empty() && (text[0] | 0x20) == 'p') {
    text.remove_prefix(1);
    if (!take_exponent(text, exponent)) return invalid();
  }
  if (!text.empty()) return invalid();
  double const value = BigInteger::of_digits(digits, 16).as_double(exponent - fraction_bits);
  if (std::isinf(value))
    return runtime.raise(runtime.types.overflow_error, "hexadecimal value too large to represent as a float");
  return Value::number(sign * value);
}

constexpr NativeDefinition float_methods[] = {
    {"as_integer_ratio", "(self, /)", integer_ratio},
    {"hex", "(self, /)", hexadecimal},
    {.name = "fromhex", .signature = "(type, string, /)", .code = from_hexadecimal, .is_class_method = true},
    {"conjugate", "(self, /)", [](Runtime&, Arguments arguments) -> Completion<Value> { return arguments[0]; }},
    {"is_integer", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       double const value = arguments[0].as_float();
       return Value::boolean(std::isfinite(value) && value == std::floor(value));
     }},
};

}  // namespace

void add_float_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.float_, float_methods); }

}  // namespace loopscope
