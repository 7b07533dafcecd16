
#include "base/fill.h"
#include "source/diagnostics/diagnostics.h"
#include "source/lexer/lexer.h"
#include "source/lexer/literals.h"

namespace loopscope {

/// Reads a string with a prefix, if one begins here: any combination of b, f, r, t, u in either case before a quote.
bool Lexer::lex_prefixed_string() {
  std::uint32_t length = 0;
  std::string seen;
  for (;; ++length) {
    char const c = static_cast<char>(peek(length) | 0x20);
    if (c != 'b' && c != 'f' && c != 'r' && c != 't' && c != 'u') break;
    if (seen.find(c) != std::string::npos) return false;
    seen.push_back(c);
  }
  if (length == 0 || (peek(length) != '"' && peek(length) != '\'')) return false;
  auto const has = [&](char c) { return seen.find(c) != std::string::npos; };
  std::uint32_t const begin = m_offset;
  m_offset += length;
  for (std::string_view const pair : {"ub", "ur", "uf", "ut", "bf", "bt", "ft"}) {
    if (!has(pair[0]) || !has(pair[1])) continue;
    m_diagnostics.syntax_error({begin, m_offset}, fill("'{}' and '{}' prefixes are incompatible", {pair[0], pair[1]}));
    break;
  }
  if (has('f') || has('t')) {
    lex_fstring_start(begin, has('r'), has('t'));
  } else {
    lex_string(begin);
  }
  return true;
}

/// Reads a string at its opening quote; `begin` is the start of its prefix.
void Lexer::lex_string(std::uint32_t begin) {
  std::uint32_t const quote_begin = m_offset;
  char const quote = peek();
  bool const is_triple = peek(1) == quote && peek(2) == quote;
  m_offset += is_triple ? 3 : 1;
  bool has_escaped_quote = false;
  for (;;) {
    if (at_end() || (!is_triple && peek() == '\n')) {
      bool const closes_fstring =
          in_fstring() && m_fstrings.back().quote == quote && m_fstrings.back().is_triple == is_triple;
      if (closes_fstring) {
        m_offset = quote_begin;
        return fail_fstring(quote_begin, "f-string: expecting '}'");
      }
      std::uint32_t const line = at_end() ? m_source.line_count() : m_source.line(m_offset);
      std::string message =
          fill("unterminated {}string literal (detected at line {})", {is_triple ? "triple-quoted " : "", line});
      if (!is_triple && has_escaped_quote) message += "; perhaps you escaped the end quote?";
      if (in_fstring()) abandon_fstrings();
      if (!is_triple) m_brackets.clear();
      return fail(begin, begin + 1, message);
    }
    if (peek() == '\\') {
      has_escaped_quote |= peek(1) == quote;
      m_offset = std::min(m_offset + 2, static_cast<std::uint32_t>(m_text.size()));
      continue;
    }
    if (peek() != quote) {
      ++m_offset;
      continue;
    }
    if (!is_triple) {
      ++m_offset;
      break;
    }
    if (peek(1) == quote && peek(2) == quote) {
      m_offset += 3;
      break;
    }
    ++m_offset;
  }
  push(TokenKind::string, begin);
}

void Lexer::lex_fstring_start(std::uint32_t begin, bool is_raw, bool is_template) {
  if (m_fstrings.size() >= maximum_fstrings) {
    fail(begin, m_offset, "too many nested f-strings");
    m_offset = static_cast<std::uint32_t>(m_text.size());
    m_fstrings.clear();
    m_brackets.clear();
    return;
  }
  char const quote = peek();
  bool const is_triple = peek(1) == quote && peek(2) == quote;
  m_offset += is_triple ? 3 : 1;
  push(TokenKind::fstring_start, begin);
  m_fstrings.push_back({FStringPart::literal, quote, is_triple, is_raw, is_template, begin, m_brackets.size()});
}

/// Reads the text of an f-string or format spec up to the next '{', '}' or end, and then that token. Escapes and
/// doubled braces stay unchanged; the parser decodes them.
void Lexer::lex_fstring_text() {
  FStringContext const context = m_fstrings.back();
  bool const in_spec = context.part == FStringPart::format_spec;
  std::uint32_t const begin = m_offset;
  auto const push_middle = [&] {
    if (m_offset > begin) push(TokenKind::fstring_middle, begin);
  };
  for (;;) {
    char const c = peek();
    bool const at_quote = c == context.quote && !at_end() &&
                          (!context.is_triple || (peek(1) == context.quote && peek(2) == context.quote));
    if (at_quote) {
      push_middle();
      if (in_spec) return fail_fstring(m_offset, "f-string: expecting '}', or format specs");
      std::uint32_t const end_begin = m_offset;
      m_offset += context.is_triple ? 3 : 1;
      push(TokenKind::fstring_end, end_begin);
      m_fstrings.pop_back();
      return;
    }
    if (at_end() || (c == '\n' && !context.is_triple)) {
      if (in_spec && !at_end()) {
        return fail_fstring(m_offset,
                            "f-string: newlines are not allowed in format specifiers for single quoted f-strings");
      }
      std::uint32_t const line = at_end() ? m_source.line_count() : m_source.line(m_offset);
      std::string const message = fill("unterminated {}f-string literal (detected at line {})",
                                       {context.is_triple ? "triple-quoted " : "", line});
      return fail_fstring(context.begin, message);
    }
    if (c == '\\' && !at_end()) {
      if (!context.is_raw && peek(1) == 'N' && peek(2) == '{') {
        // The braces of \N{…} belong to the escape.
        m_offset += 3;
        while (!at_end() && peek() != '}' && peek() != '\n' && peek() != context.quote) ++m_offset;
        if (peek() == '}') ++m_offset;
        continue;
      }
      // A brace after a backslash still opens or closes a replacement field.
      bool const before_brace = peek(1) == '{' || peek(1) == '}';
      m_offset = std::min(m_offset + (before_brace ? 1u : 2u), static_cast<std::uint32_t>(m_text.size()));
      continue;
    }
    if (c == '{') {
      if (peek(1) == '{' && !in_spec) {
        m_offset += 2;
        continue;
      }
      push_middle();
      std::size_t depth = 0;
      for (auto part = m_fstrings.rbegin(); part != m_fstrings.rend() && part->part != FStringPart::literal; ++part) {
        if (part->part == FStringPart::expression) ++depth;
      }
      if (depth >= 3) return fail_fstring(m_offset - 1, "f-string: expressions nested too deeply");
      std::size_t const brackets = m_brackets.size();
      lex_opening_bracket();
      if (m_brackets.size() != brackets + 1) return;
      FStringContext expression = context;
      expression.part = FStringPart::expression;
      expression.bracket_depth = m_brackets.size();
      m_fstrings.push_back(expression);
      return;
    }
    if (c == '}') {
      if (in_spec) {
        push_middle();
        m_fstrings.pop_back();
        return lex_closing_bracket();
      }
      if (peek(1) != '}') {
        push_middle();
        return fail_fstring(m_offset, "f-string: single '}' is not allowed");
      }
      m_offset += 2;
      continue;
    }
    ++m_offset;
  }
}

/// Reports an error, leaves all f-strings and continues at the end of the line.
void Lexer::fail_fstring(std::uint32_t offset, std::string_view message) {
  std::string const text = string_message(message, in_template());
  abandon_fstrings();
  fail(offset, offset + 1, text);
  std::uint32_t const skipped = std::min(m_offset, offset);
  skip_line();
  close_brackets(m_text.substr(skipped, m_offset - skipped));
}

/// Closes the brackets that the skipped text seems to close.
void Lexer::close_brackets(std::string_view unread) {
  std::size_t depth = 0;
  for (char const c : unread) {
    if (c == '(' || c == '[' || c == '{') ++depth;
    char const opening = c == ')' ? '(' : c == ']' ? '[' : c == '}' ? '{' : '\0';
    if (opening == '\0') continue;
    if (depth > 0) {
      --depth;
    } else if (!m_brackets.empty() && m_brackets.back().character == opening) {
      m_brackets.pop_back();
    }
  }
}

void Lexer::abandon_fstrings() {
  if (!in_fstring()) return;
  std::size_t const outer_depth = m_fstrings.front().bracket_depth;
  if (m_brackets.size() > outer_depth) m_brackets.resize(outer_depth);
  m_fstrings.clear();
}

}  // namespace loopscope
