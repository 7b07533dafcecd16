#include "values/numbers/float_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

#include "values/text/unicode.h"

namespace loopscope {

namespace {

struct Decimal {
  std::string digits;
  int exponent = 0;  ///< Of the first digit.
};

double read(std::string const& text) { return std::strtod(text.c_str(), nullptr); }

/// Increments the last digit of a text like `1.25e-07`.
void increment_last_digit(std::string& text) {
  for (std::size_t place = text.find('e'); place-- > 0;) {
    if (text[place] == '.') continue;
    if (text[place] != '9') {
      ++text[place];
      return;
    }
    text[place] = '0';
  }
}

/// The shortest text in the form 'e' that converts back to the finite value, the nearest of these, with possible
/// trailing zeros. Fifteen digits always survive the conversion; seventeen always identify a value. At a power of two
/// the values below are closer than those above, so that possibly only the next greater text of that length converts
/// back.
std::string shortest_digits(double magnitude) {
  int exponent;
  bool const is_power_of_two = std::frexp(magnitude, &exponent) == 0.5;
  constexpr int most = 16;  // After the first digit.
  for (int precision = std::isnormal(magnitude) ? 14 : 0;; ++precision) {
    std::string text = exact_digits(magnitude, 'e', precision);
    if (precision == most || read(text) == magnitude) return text;
    if (!is_power_of_two) continue;
    increment_last_digit(text);
    if (read(text) == magnitude) return text;
  }
}

Decimal as_decimal(std::string const& text) {
  std::size_t const e = text.find('e');
  Decimal decimal;
  for (char character : std::string_view(text).substr(0, e)) {
    if (character != '.') decimal.digits += character;
  }
  decimal.exponent = std::atoi(text.c_str() + e + 1);
  return decimal;
}

/// The fewest digits that identify the absolute value of a finite number.
Decimal shortest_decimal(double value) {
  Decimal decimal = as_decimal(shortest_digits(std::fabs(value)));
  decimal.digits.erase(std::max<std::size_t>(decimal.digits.find_last_not_of('0') + 1, 1));
  return decimal;
}

bool is_digit(char character) { return character >= '0' && character <= '9'; }

}  // namespace

std::string exact_digits(double magnitude, char form, int precision) {
  char const pattern[] = {'%', '.', '*', form, 0};
  std::string text(static_cast<std::size_t>(precision) + 320, '\0');
  text.resize(static_cast<std::size_t>(std::snprintf(text.data(), text.size(), pattern, precision, magnitude)));
  return text;
}

std::string float_repr(double value) {
  if (std::isnan(value)) return "nan";
  std::string text = std::signbit(value) ? "-" : "";
  if (std::isinf(value)) return text + "inf";
  auto const [digits, exponent] = shortest_decimal(value);
  int const count = static_cast<int>(digits.size());
  if (exponent < -4 || exponent >= 16) {
    text += digits[0];
    if (count > 1) text += "." + digits.substr(1);
    text += exponent < 0 ? "e-" : "e+";
    int const magnitude = std::abs(exponent);
    if (magnitude < 10) text += '0';
    return text + std::to_string(magnitude);
  }
  if (exponent < 0) return text + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
  if (count <= exponent + 1)
    return text + digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0') + ".0";
  return text + digits.substr(0, static_cast<std::size_t>(exponent) + 1) + "." +
         digits.substr(static_cast<std::size_t>(exponent) + 1);
}

std::optional<double> parse_float(std::string_view given) {
  std::string const converted = ascii_digits(given);
  std::string_view text = strip_whitespace(converted);
  std::string plain;
  for (std::size_t index = 0; index < text.size(); ++index) {
    char const character = text[index];
    if (character == '_') {
      if (index == 0 || index + 1 == text.size() || !is_digit(text[index - 1]) || !is_digit(text[index + 1]))
        return std::nullopt;
      continue;
    }
    plain += character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
  }
  std::string_view rest = plain;
  bool const negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  double const sign = negative ? -1.0 : 1.0;
  if (rest == "inf" || rest == "infinity") return sign * std::numeric_limits<double>::infinity();
  if (rest == "nan") return std::copysign(std::numeric_limits<double>::quiet_NaN(), sign);
  // digits[.digits][e[sign]digits], with at least one digit before or after the decimal point.
  std::size_t place = 0;
  std::size_t digits = 0;
  while (place < rest.size() && is_digit(rest[place])) ++place, ++digits;
  if (place < rest.size() && rest[place] == '.') ++place;
  while (place < rest.size() && is_digit(rest[place])) ++place, ++digits;
  if (digits == 0) return std::nullopt;
  if (place < rest.size() && rest[place] == 'e') {
    ++place;
    if (place < rest.size() && (rest[place] == '+' || rest[place] == '-')) ++place;
    std::size_t const first = place;
    while (place < rest.size() && is_digit(rest[place])) ++place;
    if (place == first) return std::nullopt;
  }
  if (place != rest.size()) return std::nullopt;
  return sign * read(std::string(rest));
}

double round_to_digits(double value, int digits) {
  if (!std::isfinite(value) || value == 0) return value;
  int const exponent = shortest_decimal(value).exponent;
  int const kept = exponent + 1 + digits;  // Significant digits that remain.
  if (kept > 17) return value;
  if (kept < 0) return std::copysign(0.0, value);
  if (kept == 0) {
    // Round up only above half of the unit: an exact half rounds to zero, which is even.
    double const half = read("5e" + std::to_string(exponent));
    double const unit = std::fabs(value) > half ? read("1e" + std::to_string(exponent + 1)) : 0.0;
    return std::copysign(unit, value);
  }
  Decimal const rounded = as_decimal(exact_digits(std::fabs(value), 'e', kept - 1));
  double const magnitude =
      read(rounded.digits.substr(0, 1) + "." + rounded.digits.substr(1) + "e" + std::to_string(rounded.exponent));
  return std::copysign(magnitude, value);
}

}  // namespace loopscope
