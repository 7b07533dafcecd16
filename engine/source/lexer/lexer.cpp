#include "source/lexer/lexer.h"

#include "source/lexer/literals.h"

#include <algorithm>
#include <utility>

#include "base/fill.h"
#include "source/diagnostics/diagnostics.h"
#include "source/diagnostics/utf8.h"
#include "source/lexer/identifier_characters.h"

namespace loopscope {

namespace {

/// `U+00A0`
std::string code_point_name(std::uint32_t code_point) {
  std::string name = hexadecimal(code_point, 4);
  std::ranges::transform(name, name.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
  return "U+" + name;
}

}  // namespace

Lexer::Lexer(SourceText const& source, DiagnosticSink& diagnostics)
    : m_text(source.text()), m_source(source), m_diagnostics(diagnostics) {
  m_tokens.tokens.reserve(m_text.size() / 4 + 16);
}

TokenList Lexer::run() {
  while (!at_end()) {
    if (in_fstring_text()) {
      lex_fstring_text();
    } else if (m_at_line_begin && m_brackets.empty()) {
      begin_line();
    } else {
      lex_token();
    }
  }
  finish();
  return std::move(m_tokens);
}

/// Measures the indentation of a line; lines with only white space or a comment do not count.
void Lexer::begin_line() {
  m_at_line_begin = false;
  std::uint32_t const line_begin = m_offset;
  IndentationWidth width;
  for (;; ++m_offset) {
    char const c = peek();
    if (c == ' ') {
      ++width.column;
      ++width.alternative;
    } else if (c == '\t') {
      width.column = (width.column / 8 + 1) * 8;
      ++width.alternative;
    } else if (c == '\f') {
      width = {};
    } else {
      break;
    }
  }
  if (peek() == '#') skip_line();
  if (at_end()) return;
  if (peek() == '\n') {
    ++m_offset;
    m_at_line_begin = true;
    return;
  }
  if (peek() == '\\' && peek(1) == '\n') {
    // A line with only a continuation has its indentation here; its text is on the next line.
    m_offset += 2;
    while (peek() == ' ' || peek() == '\t') ++m_offset;
  }
  SourceSpan const place{line_begin, m_offset};
  Indentation::Change const change = m_indentation.to(width);
  // CPython's place is the last blank of an indent, or the end of a line whose indentation matches no block.
  if (change == Indentation::Change::indent) m_tokens.tokens.push_back({TokenKind::indent, {m_offset - 1, m_offset}});
  for (std::uint32_t count = m_indentation.dedent_count(); count > 0; --count) push(TokenKind::dedent, m_offset);
  switch (change) {
    case Indentation::Change::inconsistent:
      m_diagnostics.report(DiagnosticId::tab_error, place, {"inconsistent use of tabs and spaces in indentation"});
      m_tokens.tokens.push_back({TokenKind::error, place});
      break;
    case Indentation::Change::no_match: {
      auto const line_end = static_cast<std::uint32_t>(std::min(m_text.find('\n', m_offset), m_text.size()));
      m_diagnostics.report(DiagnosticId::indentation_error, {line_end, line_end},
                           {"unindent does not match any outer indentation level"});
      break;
    }
    case Indentation::Change::too_deep:
      m_diagnostics.report(DiagnosticId::indentation_error, place, {"too many levels of indentation"});
      m_tokens.tokens.push_back({TokenKind::error, place});
      m_offset = static_cast<std::uint32_t>(m_text.size());
      break;
    default: break;
  }
}

void Lexer::lex_token() {
  char const c = peek();
  switch (c) {
    case ' ':
    case '\t':
    case '\f': ++m_offset; return;
    case '#': skip_line(); return;
    case '\n': lex_newline(); return;
    case '\\': lex_backslash(); return;
    case '(':
    case '[':
    case '{': lex_opening_bracket(); return;
    case ')':
    case ']':
    case '}': lex_closing_bracket(); return;
    case '"':
    case '\'': lex_string(m_offset); return;
    default: break;
  }
  if (is_identifier_start(c)) {
    if (!lex_prefixed_string()) lex_name();
  } else if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
    lex_number();
  } else {
    lex_operator();
  }
}

void Lexer::lex_newline() {
  std::uint32_t const begin = m_offset++;
  if (!m_brackets.empty()) return;
  push(TokenKind::newline, begin);
  m_at_line_begin = true;
}

void Lexer::lex_backslash() {
  if (peek(1) == '\n') {
    m_offset += 2;
    if (at_end()) fail(m_offset - 1, m_offset - 1, "unexpected EOF while parsing");
    return;
  }
  ++m_offset;
  if (at_end()) return fail(m_offset, m_offset, "unexpected EOF while parsing");
  std::uint32_t const begin = m_offset;
  skip_line();
  fail(begin, begin + 1, "unexpected character after line continuation character");
}

void Lexer::lex_name() {
  std::uint32_t const begin = m_offset;
  while (!at_end()) {
    char const c = peek();
    if (static_cast<unsigned char>(c) < 0x80) {
      if (!is_identifier_start(c) && !is_digit(c)) break;
      ++m_offset;
      continue;
    }
    DecodedCodePoint const decoded = decode_utf8(m_text, m_offset);
    IdentifierCharacter const sort = identifier_character(decoded.code_point);
    if (sort != IdentifierCharacter::letter) {
      std::uint32_t const place = m_offset;
      std::string_view const character = m_text.substr(place, decoded.length);
      std::string const number = code_point_name(static_cast<std::uint32_t>(decoded.code_point));
      m_offset += decoded.length;
      if (sort == IdentifierCharacter::never) {
        bool const is_printable = decoded.code_point > 0xA0 && decoded.code_point != 0x3000 &&
                                  (decoded.code_point < 0x2000 || decoded.code_point > 0x200F);
        bool const is_quote = decoded.code_point == 0x2018 || decoded.code_point == 0x2019 ||
                              decoded.code_point == 0x201C || decoded.code_point == 0x201D;
        report({place, m_offset},
               is_printable ? fill("invalid character '{}' ({})", {character, number})
                            : fill("invalid non-printable character {}", {number}),
               is_quote ? DiagnosticId::smart_quotes : DiagnosticId::syntax_error);
        push(TokenKind::error, place);
      } else {
        m_diagnostics.report(DiagnosticId::identifier_character, {place, m_offset},
                             {fill("'{}' ({})", {character, number})});
        push(TokenKind::error, place);
      }
      return;
    }
    m_offset += decoded.length;
  }
  push(keyword_or_name(m_text.substr(begin, m_offset - begin)), begin);
}

void Lexer::lex_operator() {
  std::uint32_t const begin = m_offset;
  if (at_expression_level()) {
    // Directly between the braces of an f-string, a ':' always begins the format spec and a '!' the conversion.
    if (peek() == ':') {
      ++m_offset;
      push(TokenKind::colon, begin);
      FStringContext context = m_fstrings.back();
      context.part = FStringPart::format_spec;
      m_fstrings.push_back(context);
      return;
    }
    if (peek() == '!' && peek(1) != '=') {
      ++m_offset;
      push(TokenKind::exclamation, begin);
      return;
    }
  }
  TokenKind const kind = operator_at(m_text.substr(m_offset));
  if (kind == TokenKind::error) {
    ++m_offset;
    if (static_cast<unsigned char>(m_text[begin]) < 0x20) {
      return fail(begin, m_offset,
                  "invalid non-printable character " + code_point_name(static_cast<unsigned char>(m_text[begin])));
    }
    // '$', '?' and '`' are not tokens. CPython's message is the parser's "invalid syntax", or in an f-string its own.
    std::string const message = string_message("f-string: expecting '=', or '!', or ':', or '}'", in_template());
    report({begin, m_offset}, in_fstring() ? message : "invalid syntax");
    push(TokenKind::error, begin);
    return;
  }
  m_offset += static_cast<std::uint32_t>(token_text(kind).size());
  push(kind, begin);
}

void Lexer::lex_opening_bracket() {
  if (m_brackets.size() >= maximum_brackets) {
    m_diagnostics.report(DiagnosticId::nesting_limit, {m_offset, m_offset + 1});
    push(TokenKind::error, m_offset);
    m_offset = static_cast<std::uint32_t>(m_text.size());
    m_brackets.clear();
    m_fstrings.clear();
    return;
  }
  std::uint32_t const begin = m_offset++;
  m_brackets.push_back({m_text[begin], begin});
  push(operator_at(m_text.substr(begin, 1)), begin);
}

void Lexer::lex_closing_bracket() {
  std::uint32_t const begin = m_offset++;
  char const closing = m_text[begin];
  if (m_brackets.empty()) return fail(begin, m_offset, fill("unmatched '{}'", {closing}));
  Bracket const opening = m_brackets.back();
  bool const fits = (opening.character == '(' && closing == ')') || (opening.character == '[' && closing == ']') ||
                    (opening.character == '{' && closing == '}');
  bool const is_replacement_field = at_expression_level();
  if (!fits) {
    if (is_replacement_field) return fail_fstring(begin, fill("f-string: unmatched '{}'", {closing}));
    std::string message =
        fill("closing parenthesis '{}' does not match opening parenthesis '{}'", {closing, opening.character});
    std::uint32_t const opening_line = m_source.line(opening.offset);
    if (opening_line != m_source.line(begin)) message += fill(" on line {}", {opening_line});
    // A token that closes an outer bracket also closes the brackets inside it.
    auto const opens = [&](Bracket const& outer) {
      return outer.character == (closing == ')' ? '(' : closing == ']' ? '[' : '{');
    };
    auto const outer = std::find_if(m_brackets.rbegin(), m_brackets.rend(), opens);
    bool const is_outer = outer != m_brackets.rend() && !in_fstring();
    m_brackets.resize(is_outer ? static_cast<std::size_t>(m_brackets.rend() - outer) - 1 : m_brackets.size() - 1);
    m_mismatch = begin;
    if (in_fstring()) return fail_fstring(begin, message);
    return fail(begin, m_offset, message);
  }
  m_brackets.pop_back();
  if (is_replacement_field) m_fstrings.pop_back();
  push(operator_at(m_text.substr(begin, 1)), begin);
}

/// Ends the last line and all blocks at the end of the text. An unclosed bracket has swallowed the rest of the program.
void Lexer::finish() {
  m_offset = static_cast<std::uint32_t>(m_text.size());
  if (!m_brackets.empty()) {
    Bracket const bracket = m_brackets.back();
    m_tokens.unclosed_bracket = bracket.offset;
    m_tokens.is_bracket_mismatched = m_mismatch > bracket.offset;
    push(TokenKind::error, m_offset);
  } else if (in_fstring()) {
    FStringContext const& context = m_fstrings.back();
    m_diagnostics.syntax_error(
        {context.begin, context.begin + 1},
        fill("unterminated {}{}-string literal (detected at line {})",
             {context.is_triple ? "triple-quoted " : "", context.is_template ? "t" : "f", m_source.line_count()}));
    push(TokenKind::error, m_offset);
  }
  bool const needs_newline = !m_tokens.tokens.empty() && m_tokens.tokens.back().kind != TokenKind::newline &&
                             m_tokens.tokens.back().kind != TokenKind::dedent;
  if (needs_newline) push(TokenKind::newline, m_offset);
  m_indentation.to({});
  for (std::uint32_t count = m_indentation.dedent_count(); count > 0; --count) push(TokenKind::dedent, m_offset);
  push(TokenKind::end_marker, m_offset);
}

/// Reports an error. The line is read to its end, so that its blocks are known, but only its first error is reported.
void Lexer::report(SourceSpan span, std::string_view message, DiagnosticId id) {
  std::uint32_t const line = m_source.line(span.begin);
  if (line != std::exchange(m_error_line, line)) m_diagnostics.report(id, span, {message});
}

void Lexer::fail(std::uint32_t begin, std::uint32_t end, std::string_view message) {
  report({begin, end}, message);
  m_tokens.tokens.push_back({TokenKind::error, {begin, end}});
}

}  // namespace loopscope
