#include <cmath>

#include "base/fill.h"
#include "values/core/runtime.h"
#include "values/numbers/float_text.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/text/format.h"
#include "values/text/text.h"
#include "values/text/utf8.h"

namespace loopscope {

namespace {

Raised raise_unknown_code(Runtime& runtime, char32_t type, std::string_view type_name) {
  std::string shown;
  if (type > 0x20 && type < 0x80) {
    shown += static_cast<char>(type);
  } else {
    shown = "\\x" + hexadecimal(static_cast<std::uint32_t>(type), 1);
  }
  return runtime.raise(runtime.types.value_error,
                       "Unknown format code '" + shown + "' for object of type '" + std::string(type_name) + "'");
}

std::string repeated_character(char32_t fill, std::int64_t count) {
  std::string unit;
  append_code_point(unit, fill);
  return repeated(unit, count);
}

/// Groups digits from the right and pads them with leading zeros to `width` (0: no padding).
std::string grouped(std::string_view digits, char separator, std::size_t group, std::int64_t width) {
  std::string text(digits);
  if (separator == 0) {
    if (static_cast<std::int64_t>(text.size()) < width)
      text.insert(0, static_cast<std::size_t>(width) - text.size(), '0');
    return text;
  }
  std::string reversed;
  std::size_t count = 0;
  for (std::size_t index = text.size();; --index) {
    bool const has_digit = index > 0;
    if (!has_digit && static_cast<std::int64_t>(reversed.size()) >= width) break;
    if (count > 0 && count % group == 0) reversed += separator;
    reversed += has_digit ? text[index - 1] : '0';
    ++count;
    if (!has_digit) index = 1;
  }
  return std::string(reversed.rbegin(), reversed.rend());
}

/// The parts of a number's text: sign, prefix (`0x`), integer digits, the rest (decimal point, fraction, exponent,
/// percent sign).
struct NumberText {
  std::string sign;
  std::string prefix;
  std::string digits;
  std::string rest;
};

Ref<StrObject> assemble(Runtime& runtime, NumberText const& number, FormatSpecification const& specification,
                        std::size_t group) {
  char const alignment = specification.alignment == 0 ? '>' : specification.alignment;
  auto const fixed = static_cast<std::int64_t>(number.sign.size() + number.prefix.size() + number.rest.size());
  bool const zero_filled = alignment == '=' && specification.fill == U'0';
  std::string const digits =
      grouped(number.digits, specification.grouping, group, zero_filled ? specification.width - fixed : 0);
  std::string const head = number.sign + number.prefix;
  std::string const body = digits + number.rest;
  std::int64_t const padding =
      std::max<std::int64_t>(0, specification.width - static_cast<std::int64_t>(head.size() + body.size()));
  switch (alignment) {
    case '<': return make_str(runtime, head + body + repeated_character(specification.fill, padding));
    case '^':
      return make_str(runtime, repeated_character(specification.fill, padding / 2) + head + body +
                                   repeated_character(specification.fill, padding - padding / 2));
    case '=': return make_str(runtime, head + repeated_character(specification.fill, padding) + body);
    default: return make_str(runtime, repeated_character(specification.fill, padding) + head + body);
  }
}

std::string sign_text(bool negative, char wanted) {
  if (negative) return "-";
  return wanted == '+' ? "+" : wanted == ' ' ? " " : "";
}

void upper(std::string& text) {
  for (char& character : text) {
    if (character >= 'a' && character <= 'z') character = static_cast<char>(character - 32);
  }
}

/// As `g`, but with at least one digit after the decimal point; uses the exponent form when that digit would not fit.
std::string general_with_point(double magnitude, int precision, FloatAlternate alternate) {
  std::string const scientific = float_digits(magnitude, 'e', precision - 1, alternate);
  std::size_t const e = scientific.find('e');
  int const exponent = std::atoi(scientific.c_str() + e + 1);
  bool const is_scientific = exponent < -4 || exponent + 1 > precision - 1;
  std::string text =
      is_scientific ? scientific.substr(0, e) : float_digits(magnitude, 'f', precision - 1 - exponent, alternate);
  if (alternate == FloatAlternate::no && text.contains('.')) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  if (is_scientific) return text + scientific.substr(e);
  if (!text.contains('.')) return text + ".0";
  return text.back() == '.' ? text + '0' : text;
}

/// Puts separators between groups of three digits after the decimal point.
void group_fraction(std::string& rest, char separator) {
  if (separator == 0 || !rest.starts_with('.')) return;
  std::string text = ".";
  std::size_t index = 1;
  for (; index < rest.size() && rest[index] >= '0' && rest[index] <= '9'; ++index) {
    if (index > 1 && (index - 1) % 3 == 0) text += separator;
    text += rest[index];
  }
  rest = text + rest.substr(index);
}

}  // namespace

std::string float_digits(double magnitude, char type, int precision, FloatAlternate alternate) {
  bool const is_upper = type >= 'A' && type <= 'Z';
  char const kind = is_upper ? static_cast<char>(type + 32) : type;
  std::string text;
  if (std::isnan(magnitude)) {
    text = "nan";
  } else if (std::isinf(magnitude)) {
    text = "inf";
  } else if (kind == 'r') {
    text = float_repr(magnitude);
  } else {
    if (kind == 'f' || kind == 'e') text = exact_digits(magnitude, kind, precision);
    if (kind == 'g') {
      int const digits = precision == 0 ? 1 : precision;
      std::string const scientific = exact_digits(magnitude, 'e', digits - 1);
      std::size_t const e = scientific.find('e');
      int const exponent = std::atoi(scientific.c_str() + e + 1);
      bool const is_scientific = exponent < -4 || exponent >= digits;
      text = is_scientific ? scientific.substr(0, e) : exact_digits(magnitude, 'f', digits - 1 - exponent);
      if (alternate == FloatAlternate::no && text.contains('.')) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
      }
      if (alternate == FloatAlternate::yes && !text.contains('.')) text += '.';
      if (is_scientific) text += scientific.substr(e);
    } else if (alternate == FloatAlternate::yes && !text.contains('.')) {
      std::size_t const e = text.find('e');
      text.insert(e == std::string::npos ? text.size() : e, ".");
    }
  }
  if (is_upper) upper(text);
  return text;
}

Completion<Ref<StrObject>> format_int(Runtime& runtime, Value const& value, FormatSpecification const& specification) {
  char32_t const type = specification.type == 0 ? U'd' : specification.type;
  if (std::u32string_view(U"eEfFgG%").contains(type))
    return format_float(runtime, TRY(float_of_int(runtime, value)), specification);
  if (!std::u32string_view(U"bcdnoxX").contains(type)) {
    return raise_unknown_code(runtime, type, specification.type_name.empty() ? "int" : specification.type_name);
  }
  if (specification.precision >= 0)
    return runtime.raise(runtime.types.value_error, "Precision not allowed in integer format specifier");
  if (specification.no_negative_zero) {
    return runtime.raise(runtime.types.value_error,
                         "Negative zero coercion (z) not allowed in integer format specifier");
  }
  NumberText number;
  if (type == U'c') {
    if (specification.sign != 0)
      return runtime.raise(runtime.types.value_error, "Sign not allowed with integer format specifier 'c'");
    if (specification.alternate)
      return runtime.raise(runtime.types.value_error,
                           "Alternate form (#) not allowed with integer format specifier 'c'");
    if (big_of(value)) return runtime.raise(runtime.types.overflow_error, "Python int too large to convert to C long");
    if (as_int(value) < 0 || as_int(value) > 0x10FFFF)
      return runtime.raise(runtime.types.overflow_error, "%c arg not in range(0x110000)");
    std::string character;
    append_code_point(character, static_cast<char32_t>(as_int(value)));
    Ref<StrObject> const text = make_str(runtime, character);
    FormatSpecification as_text = specification;
    as_text.type = 0;
    if (as_text.alignment == 0) as_text.alignment = '>';
    if (as_text.alignment == '=') as_text.alignment = '>';
    return format_str(runtime, *text, as_text);
  }
  int base = 10;
  if (type == U'b') base = 2, number.prefix = "0b";
  if (type == U'o') base = 8, number.prefix = "0o";
  if (type == U'x') base = 16, number.prefix = "0x";
  if (type == U'X') base = 16, number.prefix = "0X";
  if (!specification.alternate) number.prefix.clear();
  number.sign = sign_text(as_int(value) < 0, specification.sign);
  number.digits = TRY(int_text(runtime, value, base));
  if (as_int(value) < 0) number.digits.erase(0, 1);
  if (type == U'X') upper(number.digits);
  return assemble(runtime, number, specification, base == 10 ? 3 : 4);
}

Completion<Ref<StrObject>> format_float(Runtime& runtime, double value, FormatSpecification const& specification) {
  char32_t type = specification.type;
  if (type != 0 && !std::u32string_view(U"eEfFgGn%").contains(type)) return raise_unknown_code(runtime, type, "float");
  if (specification.precision > 10'000) return runtime.raise(runtime.types.value_error, "precision too big");
  int precision = static_cast<int>(specification.precision);
  bool const is_percent = type == U'%';
  bool needs_point = false;
  if (type == 0) {
    // As 'g', but with at least one digit after the decimal point; without a precision, as repr.
    type = precision < 0 ? U'r' : U'g';
    needs_point = true;
  }
  if (is_percent) {
    type = U'f';
    value *= 100;
  }
  if (type == U'n') type = U'g';
  if (precision < 0) precision = 6;
  auto const alternate = specification.alternate ? FloatAlternate::yes : FloatAlternate::no;
  std::string text = float_digits(std::fabs(value), static_cast<char>(type), precision, alternate);
  bool const is_finite = std::isfinite(value);
  if (type == U'r' && is_finite && specification.alternate && !text.contains('.')) text.insert(text.find('e'), ".");
  if (needs_point && type == U'g' && is_finite)
    text = general_with_point(std::fabs(value), std::max(precision, 1), alternate);
  bool negative = std::signbit(value) && !std::isnan(value);
  if (negative && is_finite && specification.no_negative_zero)
    negative = text.find_first_of("123456789") < std::min(text.find_first_of("eE"), text.size());
  NumberText number;
  number.sign = sign_text(negative, specification.sign);
  std::size_t const digits = is_finite ? std::min(text.find_first_not_of("0123456789"), text.size()) : 0;
  number.digits = text.substr(0, digits);
  number.rest = text.substr(digits);
  group_fraction(number.rest, specification.fraction_grouping);
  if (is_percent) number.rest += '%';
  FormatSpecification used = specification;
  if (!is_finite) {
    used.grouping = 0;
    if (used.alignment == '=' && used.fill == U'0') {
      // There are no digits to pad, but the zeros still fill the width.
      number.digits.clear();
    }
  }
  return assemble(runtime, number, used, 3);
}

Completion<Ref<StrObject>> format_str(Runtime& runtime, StrObject& value, FormatSpecification const& specification) {
  Type* value_error = runtime.types.value_error;
  if (specification.type != 0 && specification.type != U's')
    return raise_unknown_code(runtime, specification.type, specification.type_name);
  if (specification.sign == ' ') return runtime.raise(value_error, "Space not allowed in string format specifier");
  if (specification.sign != 0) return runtime.raise(value_error, "Sign not allowed in string format specifier");
  if (specification.no_negative_zero)
    return runtime.raise(value_error, "Negative zero coercion (z) not allowed in string format specifier");
  if (specification.alternate)
    return runtime.raise(value_error, "Alternate form (#) not allowed in string format specifier");
  if (specification.alignment == '=')
    return runtime.raise(value_error, "'=' alignment not allowed in string format specifier");
  if (specification.grouping != 0)
    return runtime.raise(value_error, std::string("Cannot specify '") + specification.grouping + "' with 's'.");
  std::string_view text = value.view();
  std::int64_t length = value.length();
  if (specification.precision >= 0 && specification.precision < length) {
    length = specification.precision;
    text = value.slice(0, static_cast<std::size_t>(length));
  }
  std::int64_t const padding = std::max<std::int64_t>(0, specification.width - length);
  std::int64_t const before = specification.alignment == '>'   ? padding
                              : specification.alignment == '^' ? padding / 2
                                                               : 0;
  return make_str(runtime, repeated_character(specification.fill, before) + std::string(text) +
                               repeated_character(specification.fill, padding - before));
}

}  // namespace loopscope
