#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope {

/// What Python's str methods ask of a code point.
enum class UnicodeProperty : std::uint16_t {
  alpha = 1,
  decimal = 2,
  digit = 4,
  numeric = 8,
  space = 16,
  printable = 32,
  lower = 64,
  upper = 128,
  title = 256,
  identifier_start = 512,
  identifier_part = 1024,
};

bool has_property(char32_t code_point, UnicodeProperty property);
inline bool is_space(char32_t code_point) { return has_property(code_point, UnicodeProperty::space); }
inline bool is_printable(char32_t code_point) { return has_property(code_point, UnicodeProperty::printable); }
/// The value of a decimal digit of any script; it must be one.
int decimal_value(char32_t code_point);

enum class CaseMapping : std::uint8_t { upper, lower, title, fold };
/// Appends the full mapping of one code point (`ß` to `SS`), without regard to its neighbours.
void append_mapped(std::string& text, char32_t code_point, CaseMapping mapping);

/// Without the white space at both ends, as str.strip().
std::string_view strip_whitespace(std::string_view text);
/// Decimal digits of any script become ASCII digits, other white space a blank: what int() and float() read.
std::string ascii_digits(std::string_view text);

}  // namespace loopscope
