#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope {

/// A code point and its number of bytes; `length` is 0 for invalid UTF-8 and at the end of the text.
struct DecodedCodePoint {
  char32_t code_point = 0;
  std::uint32_t length = 0;
};

/// Decodes the code point at `offset`: strict UTF-8, without surrogates and overlong forms.
constexpr DecodedCodePoint decode_utf8(std::string_view text, std::size_t offset) {
  auto const byte = [&](std::size_t index) -> std::uint32_t {
    return offset + index < text.size() ? static_cast<unsigned char>(text[offset + index]) : 0;
  };
  auto const continues = [&](std::size_t index) { return (byte(index) & 0xC0) == 0x80; };
  if (offset >= text.size()) return {};
  std::uint32_t const first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0 && continues(1)) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (first >= 0xE0 && first < 0xF0 && continues(1) && continues(2)) {
    std::uint32_t const value = (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (value < 0x800 || (value >= 0xD800 && value < 0xE000)) return {};
    return {value, 3};
  }
  if (first >= 0xF0 && first < 0xF5 && continues(1) && continues(2) && continues(3)) {
    std::uint32_t const value =
        (first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
    if (value < 0x10000 || value > 0x10FFFF) return {};
    return {value, 4};
  }
  return {};
}

/// Appends a code point as UTF-8; a surrogate is encoded in three bytes.
constexpr void append_utf8(std::string& out, char32_t code_point) {
  auto const put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  std::uint32_t const value = code_point;
  if (value < 0x80) return put(value);
  if (value < 0x800) {
    put(0xC0 | value >> 6);
  } else {
    if (value < 0x10000) {
      put(0xE0 | value >> 12);
    } else {
      put(0xF0 | value >> 18);
      put(0x80 | (value >> 12 & 0x3F));
    }
    put(0x80 | (value >> 6 & 0x3F));
  }
  put(0x80 | (value & 0x3F));
}

}  // namespace loopscope
