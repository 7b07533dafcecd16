
#include "base/fill.h"
#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/utf8.h"
#include "source/lexer/identifier_characters.h"
#include "source/lexer/lexer.h"

namespace loopscope {

namespace {

constexpr bool is_digit_of(char c, int base) {
  if (base == 16) return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  return c >= '0' && c < '0' + base;
}

}  // namespace

/// Reads digits with single underscores between them; false for a trailing or doubled underscore.
bool Lexer::lex_digits(int base) {
  for (;;) {
    while (is_digit_of(peek(), base)) ++m_offset;
    if (peek() != '_') return true;
    if (!is_digit_of(peek(1), base)) return false;
    ++m_offset;
  }
}

bool Lexer::lex_prefixed_number(int base, std::string_view base_name) {
  m_offset += 2;
  if (peek() == '_') ++m_offset;
  bool const has_digits = is_digit_of(peek(), base);
  if (!has_digits || !lex_digits(base)) {
    std::uint32_t const place = m_offset;
    if (is_digit(peek())) {
      fail(place, place + 1, fill("invalid digit '{}' in {} literal", {peek(), base_name}));
    } else if (has_digits) {
      fail(place, place + 1, fill("invalid {} literal", {base_name}));
    } else {
      fail(place - 1, place, fill("invalid {} literal", {base_name}));
    }
    return false;
  }
  if (is_digit(peek())) {
    fail(m_offset, m_offset + 1, fill("invalid digit '{}' in {} literal", {peek(), base_name}));
    return false;
  }
  return check_number_end(base_name);
}

/// Checks that no name directly follows a number, except the keywords that CPython allows: `1if x else 2`.
bool Lexer::check_number_end(std::string_view kind) {
  if (!is_identifier_start(peek())) return true;
  char32_t const next = decode_utf8(m_text, m_offset).code_point;
  if (next >= 0x80 && identifier_character(next) == IdentifierCharacter::never) return true;
  std::string_view const rest = m_text.substr(m_offset);
  for (std::string_view const keyword : {"and", "else", "for", "if", "in", "is", "or", "not"}) {
    if (rest.starts_with(keyword)) return true;
  }
  fail(m_offset - 1, m_offset, fill("invalid {} literal", {kind}));
  return false;
}

/// Reads a number; on an error it skips the rest of the word.
void Lexer::lex_number() {
  std::uint32_t const begin = m_offset;
  bool const is_valid = [&] {
    char const second = static_cast<char>(peek(1) | 0x20);
    if (peek() == '0' && second == 'x') return lex_prefixed_number(16, "hexadecimal");
    if (peek() == '0' && second == 'o') return lex_prefixed_number(8, "octal");
    if (peek() == '0' && second == 'b') return lex_prefixed_number(2, "binary");
    auto const invalid = [&](std::uint32_t end) {
      fail(end - 1, end, "invalid decimal literal");
      return false;
    };
    bool has_nonzero_digit = false;
    if (peek() != '.') {
      if (!lex_digits(10)) return invalid(m_offset + 1);
      has_nonzero_digit = m_text.substr(begin, m_offset - begin).find_first_not_of("0_") != std::string_view::npos;
    }
    bool is_integer = true;
    if (peek() == '.') {
      is_integer = false;
      ++m_offset;
      if (peek() == '_') return invalid(m_offset);
      if (!lex_digits(10)) return invalid(m_offset + 1);
    }
    if (peek() == 'e' || peek() == 'E') {
      bool const has_sign = peek(1) == '+' || peek(1) == '-';
      if (is_digit(peek(has_sign ? 2 : 1))) {
        is_integer = false;
        m_offset += has_sign ? 2 : 1;
        if (!lex_digits(10)) return invalid(m_offset + 1);
      } else if (has_sign) {
        return invalid(m_offset + 1);
      }
    }
    if (peek() == 'j' || peek() == 'J') {
      ++m_offset;
      return check_number_end("imaginary");
    }
    if (is_integer && has_nonzero_digit && m_text[begin] == '0') {
      fail(begin, begin + 1,
           "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
      return false;
    }
    return check_number_end("decimal");
  }();
  if (is_valid) return push(TokenKind::number, begin);
  while (is_identifier_start(peek()) || is_digit(peek())) ++m_offset;
}

}  // namespace loopscope
