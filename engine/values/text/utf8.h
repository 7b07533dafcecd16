#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope {

/// The code point that begins at the offset, which it moves behind it. The text is valid UTF-8 (lone surrogates
/// allowed).
char32_t next_code_point(std::string_view text, std::size_t& offset);
/// The code point that ends before the offset (> 0), which it moves to its beginning.
char32_t previous_code_point(std::string_view text, std::size_t& offset);
void append_code_point(std::string& text, char32_t code_point);
std::size_t count_code_points(std::string_view text);
/// How many bytes the code point that begins with this byte has.
constexpr std::size_t code_point_size(unsigned char first) {
  return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

}  // namespace loopscope
