#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/source_text.h"
#include "source/lexer/indentation.h"
#include "source/lexer/token.h"

namespace loopscope {

/// The tokens of a program, the last one an end marker, and the errors that the parser must know.
struct TokenList {
  static constexpr std::uint32_t none = UINT32_MAX;

  std::vector<Token> tokens;
  /// A bracket inside it was closed by another kind of bracket, which has been reported.
  bool is_bracket_mismatched = false;
  std::uint32_t unclosed_bracket = none;  ///< The offset of an unclosed bracket, which contains all text after it.
};

/// Converts a text to tokens, with CPython's indentation, line joining and nested f-strings (PEP 701). Invalid text is
/// reported with CPython's message and becomes an `error` token; the lexer then continues after it. Mirrors
/// Parser/lexer/lexer.c.
class Lexer {
 public:
  /// `source` must have passed `check_source_text`.
  Lexer(SourceText const& source, DiagnosticSink& diagnostics);

  TokenList run();

 private:
  static constexpr std::size_t maximum_brackets = 200;
  static constexpr std::size_t maximum_fstrings = 150;

  struct Bracket {
    char character;
    std::uint32_t offset;
  };
  /// The f-strings around the current position, the innermost last. `literal` is the text of an f-string, `expression`
  /// the part between braces (regular tokens), `format_spec` the part after a ':' there.
  enum class FStringPart : std::uint8_t { literal, expression, format_spec };
  struct FStringContext {
    FStringPart part;
    char quote;
    bool is_triple;
    bool is_raw;
    bool is_template;
    std::uint32_t begin;  ///< The start of the f-string.
    /// The number of open brackets outside this part; an expression's own '{' counts as outside.
    std::size_t bracket_depth;
  };

  // lexer.cpp
  void begin_line();
  void lex_token();
  void lex_newline();
  void lex_backslash();
  void lex_name();
  void lex_operator();
  void lex_opening_bracket();
  void lex_closing_bracket();
  void finish();
  void push(TokenKind kind, std::uint32_t begin) { m_tokens.tokens.push_back({kind, {begin, m_offset}}); }
  void report(SourceSpan span, std::string_view message, DiagnosticId id = DiagnosticId::syntax_error);
  void fail(std::uint32_t begin, std::uint32_t end, std::string_view message);
  bool at_end() const { return m_offset >= m_text.size(); }
  char peek(std::size_t distance = 0) const {
    return m_offset + distance < m_text.size() ? m_text[m_offset + distance] : '\0';
  }
  bool in_fstring() const { return !m_fstrings.empty(); }
  bool in_template() const { return in_fstring() && m_fstrings.back().is_template; }
  bool in_fstring_text() const { return in_fstring() && m_fstrings.back().part != FStringPart::expression; }
  bool at_expression_level() const {
    return in_fstring() && m_fstrings.back().part == FStringPart::expression &&
           m_brackets.size() == m_fstrings.back().bracket_depth;
  }

  // lexer_numbers.cpp
  void lex_number();
  bool lex_digits(int base);
  bool lex_prefixed_number(int base, std::string_view base_name);
  bool check_number_end(std::string_view kind);

  // lexer_strings.cpp
  bool lex_prefixed_string();
  void lex_string(std::uint32_t begin);
  void lex_fstring_start(std::uint32_t begin, bool is_raw, bool is_template);
  void lex_fstring_text();
  void fail_fstring(std::uint32_t offset, std::string_view message);
  void abandon_fstrings();
  void close_brackets(std::string_view unread);
  void skip_line() {
    while (!at_end() && peek() != '\n') ++m_offset;
  }

  std::string_view m_text;
  SourceText const& m_source;
  DiagnosticSink& m_diagnostics;
  std::uint32_t m_offset = 0;
  TokenList m_tokens;
  Indentation m_indentation;
  std::vector<Bracket> m_brackets;
  std::vector<FStringContext> m_fstrings;
  bool m_at_line_begin = true;
  std::uint32_t m_error_line = 0;
  std::uint32_t m_mismatch = 0;  ///< The last closing bracket without a matching opening one.
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_identifier_start(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace loopscope
