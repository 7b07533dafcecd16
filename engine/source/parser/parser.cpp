#include "source/parser/parser.h"

#include "base/fill.h"

namespace loopscope {

using namespace ast;

Parser::Parser(SourceText const& source, TokenList tokens, DiagnosticSink& diagnostics)
    : m_source(source),
      m_diagnostics(diagnostics),
      m_tokens(std::move(tokens.tokens)),
      m_unclosed_bracket(tokens.unclosed_bracket),
      m_is_bracket_told(tokens.is_bracket_mismatched),
      m_has_errors(diagnostics.has_errors()) {}

Module Parser::run() {
  Module module;
  while (m_tokens[m_position].kind != TokenKind::end_marker) {
    parse_next_statement(module.body);
    // The header of this block was lost in an error that has been reported.
    while (at(TokenKind::dedent)) advance();
  }
  if (m_unclosed_bracket != TokenList::none) report_unclosed_bracket();
  return module;
}

void Parser::report_unclosed_bracket() {
  m_has_errors = true;
  if (std::exchange(m_is_bracket_told, true)) return;
  SourceSpan const bracket{m_unclosed_bracket, m_unclosed_bracket + 1};
  m_diagnostics.report(DiagnosticId::unclosed_bracket, bracket,
                       {fill("'{}' was never closed", {m_source.slice(bracket)})});
}

/// Inside an unclosed bracket, only errors on the bracket's own line are useful; one of them explains the bracket.
bool Parser::is_hidden(SourceSpan span) {
  if (m_silent_line != 0 && m_source.line(span.begin) == m_silent_line) return true;
  if (m_unclosed_bracket == TokenList::none || span.begin <= m_unclosed_bracket) return false;
  std::uint32_t const last = std::max(span.end, token().span.begin);
  if (m_source.line(last) > m_source.line(m_unclosed_bracket)) {
    report_unclosed_bracket();
    return true;
  }
  m_is_bracket_told = true;
  return false;
}

/// Whether the lexer has reported an error on the rest of the line, which explains the invalid syntax.
bool Parser::is_line_unreadable() const {
  for (std::size_t index = m_position; index < m_tokens.size(); ++index) {
    Token const& token = m_tokens[index];
    if (token.kind == TokenKind::newline) return false;
    bool const is_end_of_bracket = m_unclosed_bracket != TokenList::none && token.span.begin == m_source.size();
    if (token.kind == TokenKind::error && !is_end_of_bracket) return true;
  }
  return false;
}

/// At the end of the text, CPython's place is the end of the last line.
SourceSpan Parser::place(SourceSpan span) const {
  bool const is_end = span.begin == m_source.size() && span.begin > 0 && m_source.text().ends_with('\n');
  return is_end ? SourceSpan{span.begin - 1, span.begin - 1} : span;
}

void Parser::add_diagnostic(SourceSpan span, std::string_view message, DiagnosticId id) {
  m_has_errors = true;
  if (is_line_unreadable() || is_hidden(span)) return;
  bool const may_be_typo = message == "invalid syntax" || message.ends_with("forgot a comma?");
  if (!may_be_typo || !report_keyword_typo(span)) m_diagnostics.report(id, place(span), {message});
}

void Parser::fail(SourceSpan span, std::string_view message, DiagnosticId id) {
  if (m_failed) return;
  m_failed = true;
  if (m_muted == 0) add_diagnostic(span, message, id);
}

void Parser::fail_at(Token const& token) {
  if (m_failed) return;
  if (m_muted == 0) hint_at_operator(token);
  if (m_failed) return;
  if (token.kind != TokenKind::indent && token.kind != TokenKind::dedent) return fail(token.span, "invalid syntax");
  m_failed = true;
  if (m_muted > 0) return;
  m_has_errors = true;
  std::string_view const what = token.kind == TokenKind::indent ? "unexpected indent" : "unexpected unindent";
  m_diagnostics.report(DiagnosticId::indentation_error, token.span, {what});
}

/// For operators of other languages: reports CPython's message with a hint about the Python operator.
void Parser::hint_at_operator(Token const& token) {
  if (m_position < 1 || &token != &m_tokens[m_position]) return;
  auto const report_foreign = [&](char const* written, char const* instead) {
    m_failed = m_has_errors = true;
    m_diagnostics.report(DiagnosticId::foreign_operator, place(token.span), {"invalid syntax", written, instead});
  };
  auto const is_before = [&](std::size_t distance, TokenKind kind) {
    if (m_position < distance) return false;
    Token const& before = m_tokens[m_position - distance];
    return before.kind == kind && before.span.end == m_tokens[m_position - distance + 1].span.begin;
  };
  using enum TokenKind;
  if (token.kind == ampersand && is_before(1, ampersand)) return report_foreign("&&", "and");
  if (token.kind == bar && is_before(1, bar)) return report_foreign("||", "or");
  if (token.kind == exclamation) return report_foreign("!", "not");
  if (token.kind != newline && token.kind != semicolon) return;
  TokenKind const last = m_tokens[m_position - 1].kind;
  if (last == plus && is_before(2, plus)) return report_foreign("++", "+= 1");
  if (last == minus && is_before(2, minus)) return report_foreign("--", "-= 1");
}

void Parser::report(SourceSpan span, std::string_view message) {
  if (m_failed) return;
  if (m_muted > 0) {
    m_failed = true;
    return;
  }
  add_diagnostic(span, message, DiagnosticId::syntax_error);
}

void Parser::refuse(DiagnosticId id, SourceSpan span) {
  if (m_failed || m_muted > 0) return;
  m_diagnostics.report(id, span);
}

/// Abandons the rest of the program, which is inside the nesting that is too deep.
void Parser::fail_nesting() {
  if (m_failed) return;
  m_failed = true;
  if (m_muted > 0) return;
  m_has_errors = true;
  m_diagnostics.report(DiagnosticId::nesting_limit, token().span);
  m_position = m_tokens.size() - 1;
}

void Parser::skip_line() {
  m_failed = false;
  m_bracket_depth = 0;
  while (!at(TokenKind::newline) && !at(TokenKind::end_marker)) advance();
}

/// Abandons the rest of a statement. After the header of a block, the block and its clauses are parsed for their own
/// errors and discarded.
void Parser::recover() {
  skip_line();
  accept(TokenKind::newline);
  Body discarded;
  ++m_lost_blocks;
  if (accept(TokenKind::indent)) parse_until_dedent(discarded);
  --m_lost_blocks;
  while (at(TokenKind::kw_elif) || at(TokenKind::kw_else) || at(TokenKind::kw_except) || at(TokenKind::kw_finally)) {
    while (!at(TokenKind::newline) && !at(TokenKind::end_marker)) advance();
    accept(TokenKind::newline);
    if (accept(TokenKind::indent)) parse_until_dedent(discarded);
  }
}

void Parser::parse_next_statement(Body& body) {
  parse_statement(body);
  if (m_failed) return recover();
  if (!body.empty()) m_previous_statement = body.back()->kind;
}

void Parser::parse_until_dedent(Body& body) {
  Nesting const nesting(*this);
  while (m_tokens[m_position].kind != TokenKind::end_marker && !at(TokenKind::dedent)) {
    parse_next_statement(body);
  }
  accept(TokenKind::dedent);
}

Identifier Parser::identifier() {
  if (!at(TokenKind::name)) {
    fail_here();
    return {{}, token().span};
  }
  Identifier result{std::string(text(token())), token().span};
  advance();
  return result;
}

ExprPtr Parser::placeholder(SourceSpan span) const { return std::make_unique<Name>(span); }

}  // namespace loopscope
