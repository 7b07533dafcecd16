#include "values/text/utf8.h"

namespace loopscope {

namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  auto const byte = [&](std::size_t index) -> char32_t { return static_cast<unsigned char>(text[offset + index]); };
  char32_t const first = byte(0);
  std::size_t const size = code_point_size(static_cast<unsigned char>(first));
  char32_t result = first;
  if (size == 2) result = (first & 0x1F) << 6 | (byte(1) & 0x3F);
  if (size == 3) result = (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  if (size == 4) result = (first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
  offset += size;
  return result;
}

char32_t previous_code_point(std::string_view text, std::size_t& offset) {
  do {
    --offset;
  } while (is_continuation(text[offset]));
  std::size_t forward = offset;
  return next_code_point(text, forward);
}

void append_code_point(std::string& text, char32_t code_point) {
  auto const put = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | code_point >> 6);
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x1'0000) {
    put(0xE0 | code_point >> 12);
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | code_point >> 18);
    put(0x80 | (code_point >> 12 & 0x3F));
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (char byte : text) count += !is_continuation(byte);
  return count;
}

}  // namespace loopscope
