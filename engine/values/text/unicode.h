#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope {

/// The properties of code points that Python's str methods use.
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

/// Whether the code point has the property.
bool has_property(char32_t code_point, UnicodeProperty property);
inline bool is_space(char32_t code_point) { return has_property(code_point, UnicodeProperty::space); }
inline bool is_printable(char32_t code_point) { return has_property(code_point, UnicodeProperty::printable); }
/// The value of a decimal digit of any script; the code point must be one.
int decimal_value(char32_t code_point);

/// The case mappings of Unicode; `fold` is that of str.casefold().
enum class CaseMapping : std::uint8_t { upper, lower, title, fold };
/// Appends the full mapping of one code point (`ß` to `SS`), regardless of its neighbours.
void append_mapped(std::string& text, char32_t code_point, CaseMapping mapping);

/// The text without white space at both ends, as str.strip() returns it.
std::string_view strip_whitespace(std::string_view text);
/// Replaces decimal digits of any script by ASCII digits and white space by blanks, as int() and float() do.
std::string ascii_digits(std::string_view text);

}  // namespace loopscope
