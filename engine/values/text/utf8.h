#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope {

/// Returns the code point at the offset and moves the offset past it. The text must be valid UTF-8 (lone surrogates
/// allowed).
char32_t next_code_point(std::string_view text, std::size_t& offset);
/// Returns the code point before the offset (> 0) and moves the offset to its start.
char32_t previous_code_point(std::string_view text, std::size_t& offset);
void append_code_point(std::string& text, char32_t code_point);
std::size_t count_code_points(std::string_view text);
/// The number of bytes of a code point whose first byte is this one.
constexpr std::size_t code_point_size(unsigned char first) {
  return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

}  // namespace loopscope
