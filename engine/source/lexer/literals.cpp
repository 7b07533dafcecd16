#include "source/lexer/literals.h"
#include "base/fill.h"

#include <cstdlib>

#include "source/diagnostics/utf8.h"

namespace loopscope {

std::string string_message(std::string_view message, bool is_template) {
  std::string text(message);
  if (!is_template) return text;
  for (std::size_t at = text.find("f-string"); at != std::string::npos; at = text.find("f-string", at)) text[at] = 't';
  return text;
}

StringPrefix string_prefix(std::string_view token) {
  StringPrefix prefix;
  for (; prefix.prefix_length < token.size(); ++prefix.prefix_length) {
    char const c = token[prefix.prefix_length];
    if (c == '"' || c == '\'') break;
    switch (c | 0x20) {
      case 'b': prefix.is_bytes = true; break;
      case 'r': prefix.is_raw = true; break;
      case 't': prefix.is_template = true; break;
      default: break;
    }
  }
  std::string_view const quotes = token.substr(prefix.prefix_length, 3);
  if (quotes == "\"\"\"" || quotes == "'''") prefix.quote_length = 3;
  return prefix;
}

namespace {

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  char const lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

ast::ConstantValue integer_value(std::string digits, int base) {
  std::size_t const first = digits.find_first_not_of('0');
  digits.erase(0, first == std::string::npos ? digits.size() - 1 : first);
  std::int64_t value = 0;
  for (char const c : digits) {
    if (__builtin_mul_overflow(value, std::int64_t{base}, &value) ||
        __builtin_add_overflow(value, std::int64_t{digit_value(c)}, &value)) {
      return ast::BigIntLiteral{std::move(digits), base};
    }
  }
  return value;
}

}  // namespace

ast::ConstantValue number_value(std::string_view token) {
  std::string text;
  for (char const c : token) {
    if (c != '_') text.push_back(c);
  }
  char const second = text.size() > 1 ? static_cast<char>(text[1] | 0x20) : '\0';
  if (text[0] == '0' && second == 'x') return integer_value(text.substr(2), 16);
  if (text[0] == '0' && second == 'o') return integer_value(text.substr(2), 8);
  if (text[0] == '0' && second == 'b') return integer_value(text.substr(2), 2);
  if ((text.back() | 0x20) == 'j') {
    text.pop_back();
    return ast::ImaginaryLiteral{std::strtod(text.c_str(), nullptr)};
  }
  if (text.find_first_of(".eE") != std::string::npos) return std::strtod(text.c_str(), nullptr);
  return integer_value(std::move(text), 10);
}

namespace {

/// Decodes the body of a literal, escape by escape. `position` counts as in CPython, which first replaces each
/// character outside ASCII by ten bytes.
class EscapeDecoder {
 public:
  enum class Target : std::uint8_t { text, bytes };

  EscapeDecoder(std::string_view body, Target target) : m_body(body), m_target(target) {}

  DecodedString run() {
    while (m_offset < m_body.size() && m_result.error.empty()) {
      char const c = m_body[m_offset];
      if (c == '\\' && m_offset + 1 < m_body.size()) {
        escape();
        continue;
      }
      m_result.value.push_back(c);
      ++m_offset;
      auto const byte = static_cast<unsigned char>(c);
      if (byte < 0x80) {
        ++m_position;
      } else if (byte >= 0xC0) {
        m_position += 10;
      }
    }
    return std::move(m_result);
  }

 private:
  void escape() {
    char const c = m_body[m_offset + 1];
    switch (c) {
      case '\n': return simple({});
      case '\\': return simple("\\");
      case '\'': return simple("'");
      case '"': return simple("\"");
      case 'a': return simple("\a");
      case 'b': return simple("\b");
      case 'f': return simple("\f");
      case 'n': return simple("\n");
      case 'r': return simple("\r");
      case 't': return simple("\t");
      case 'v': return simple("\v");
      case 'x': return hexadecimal(2, "\\xXX");
      default: break;
    }
    if (c >= '0' && c <= '7') return octal();
    if (m_target == Target::text) {
      if (c == 'u') return hexadecimal(4, "\\uXXXX");
      if (c == 'U') return hexadecimal(8, "\\UXXXXXXXX");
      if (c == 'N') m_result.has_named_character = true;
    }
    m_result.value.push_back('\\');
    ++m_offset;
    ++m_position;
  }

  void simple(std::string_view value) {
    m_result.value += value;
    advance(2);
  }

  void advance(std::size_t count) {
    m_offset += count;
    m_position += count;
  }

  void octal() {
    std::uint32_t value = 0;
    std::size_t length = 1;
    for (; length < 4 && m_offset + length < m_body.size(); ++length) {
      char const c = m_body[m_offset + length];
      if (c < '0' || c > '7') break;
      value = value * 8 + static_cast<std::uint32_t>(c - '0');
    }
    append(value);
    advance(length);
  }

  void hexadecimal(std::size_t digits, std::string_view form) {
    std::uint32_t value = 0;
    std::size_t count = 0;
    for (; count < digits && m_offset + 2 + count < m_body.size(); ++count) {
      int const digit = digit_value(m_body[m_offset + 2 + count]);
      if (digit < 0) break;
      value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    if (count == digits && value <= 0x10FFFF) {
      append(value);
      return advance(2 + digits);
    }
    if (m_target == Target::bytes) {
      m_result.error = fill("(value error) invalid \\x escape at position {}", {m_position});
      return;
    }
    std::string const what = count == digits ? "illegal Unicode character" : fill("truncated {} escape", {form});
    m_result.error = fill("(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: {}",
                          {m_position, m_position + 1 + count, what});
  }

  void append(std::uint32_t value) {
    if (m_target == Target::text) {
      append_utf8(m_result.value, value);
    } else {
      m_result.value.push_back(static_cast<char>(value & 0xFF));
    }
  }

  std::string_view m_body;
  Target m_target;
  std::size_t m_offset = 0;
  std::size_t m_position = 0;
  DecodedString m_result;
};

}  // namespace

DecodedString decode_string(std::string_view body) { return EscapeDecoder(body, EscapeDecoder::Target::text).run(); }
DecodedString decode_bytes(std::string_view body) { return EscapeDecoder(body, EscapeDecoder::Target::bytes).run(); }

}  // namespace loopscope
